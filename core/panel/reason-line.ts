/** Why a mention is marked, in one line, from what the panel already holds: the whole answer is in `why-view.ts`, and asks for more. */
import type { MentionReason } from './actions';
import type { TopicSection } from './answer';
import { isolate } from './language-text';
import type { PanelSentences } from './phrases';

/** So many names make the point. */
const maxNamed = 2;

/** Nothing for a mention that is not marked. Topics that the panel has no name for are passed over. */
export function describeReason(
  { rule, evidence }: MentionReason,
  { related, digest }: TopicSection,
  { panel: { reason }, language }: PanelSentences,
): string | undefined {
  const named = related
    .filter(({ id }) => evidence.includes(id))
    .slice(0, maxNamed)
    .map(({ title }) => isolate(title, digest.language, language));
  if (rule === 'always') return reason.always;
  if (rule === 'page') return reason.page(named);
  return rule === 'nearby' || rule === 'near-topic' ? reason.nearby(named) : undefined;
}
