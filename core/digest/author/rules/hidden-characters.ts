import type { AuthoredProblem } from '../../problem';
import { hasBidiControl, listTexts } from '../../texts';
import type { Authored } from '../authored';
import { listEntries, problemAt } from '../authored';

/** No text holds an invisible character that reorders what is around it. */
export function findBidiControls(authored: Authored): AuthoredProblem[] {
  return listEntries(authored).flatMap((entry) =>
    listTexts(entry.value)
      .filter(({ text }) => hasBidiControl(text))
      .map(({ path }) => problemAt(entry, path, 'holds an invisible character that reorders text (a bidi control)')),
  );
}
