import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { PanelAnswer } from '@/core/panel/answer';
import type { Shown } from './use-answer';

/** What a claim stands in is drawn some frames after it has been unfolded. */
const maxLooks = 60;

/**
 * Leads to the claim in the address: unfolds what it stands in (the list, or the sides of a question), opens its details, marks it and
 * begins there. It presses the panel's own buttons, because the panel's parts take no claim to begin with. Nothing happens where the
 * topic has no such claim.
 */
export function useWantedClaim(root: RefObject<HTMLElement | null>, shown: Shown, claim: string | undefined): void {
  const isReady = shown.status === 'ready';
  useEffect(() => {
    const element = root.current;
    if (claim === undefined || !isReady || element === null) return undefined;
    const folds = listFolds(shown, claim);
    let looks = 0;
    let frame = 0;
    const look = () => {
      const found = element.querySelector<HTMLElement>(`[data-claim="${CSS.escape(claim)}"]`);
      if (found !== null) {
        show(found);
        return;
      }
      for (const fold of folds) unfold(element, fold);
      looks += 1;
      if (looks < maxLooks) frame = requestAnimationFrame(look);
    };
    look();
    return () => cancelAnimationFrame(frame);
  }, [claim, isReady]);
}

/** Selectors of the buttons that lead to a claim, in the order in which they come to be there. */
function listFolds(shown: PanelAnswer | Shown, claim: string): string[] {
  if (shown.status !== 'ready') return [];
  if (shown.sections.some(({ topic }) => topic.claims.includes(claim))) return ['.claims > .wide-button'];
  const question = shown.sections
    .flatMap(({ disagreements }) => disagreements)
    .find(({ sides }) => sides.some(({ claims }) => claims.includes(claim)));
  return question === undefined
    ? []
    : [`[data-disagreement="${question.id}"] h4 > button`, `[data-disagreement="${question.id}"] .sides > .disclosure > button`];
}

function unfold(element: HTMLElement, fold: string): void {
  for (const button of element.querySelectorAll<HTMLElement>(`:is(${fold})[aria-expanded="false"]`)) button.click();
}

function show(found: HTMLElement): void {
  found.setAttribute('data-wanted', '');
  found.querySelector<HTMLElement>('.claim-source[aria-expanded="false"]')?.click();
  found.focus({ preventScroll: true });
  found.scrollIntoView({ block: 'start', behavior: 'instant' });
}
