import { findReadings } from './find';
import type { Lexicon } from './open-lexicon';

/** The topic that a whole text names, read by itself and so without weighing context; of several that have the name, one. */
export function readName(text: string, lexicon: Lexicon): string | undefined {
  const whole = findReadings(text, lexicon).find(({ start, end, isDecoy }) => !isDecoy && start === 0 && end === text.length);
  return whole && lexicon.topics[lexicon.nameTopic[whole.name] ?? 0];
}
