import type { AuthoredProblem } from '../../problem';
import type { Authored, SourceTexts } from '../authored';
import { problemAt } from '../authored';
import type { AuthoredClaim, AuthoredSource } from '../schema';
import { countParagraphs } from './places';

/** Every paragraph with content is drawn on by some claim. Needs the number of paragraphs: from the text, or as the writer gives it. */
export function findUncoveredParagraphs({ sources, claims }: Authored, texts: SourceTexts | undefined): AuthoredProblem[] {
  return sources.flatMap((entry) => {
    const count = countParagraphs(entry.value, texts);
    if (count === undefined) return [];
    const drawnOn = paragraphsDrawnOn(
      entry.value,
      claims.map(({ value }) => value),
    );
    const left = contentParagraphs(entry.value, count).filter((paragraph) => !drawnOn.has(paragraph));
    if (left.length === 0) return [];
    const which = left.length === 1 ? `paragraph ${left[0]} is` : `paragraphs ${left.join(', ')} are`;
    return [problemAt(entry, [], `${which} not drawn on by any claim (headings and boilerplate need not be; list them)`)];
  });
}

/** The numbers of the paragraphs that are neither heading nor boilerplate. */
export function contentParagraphs(
  { headings = [], boilerplate = [] }: Pick<AuthoredSource, 'headings' | 'boilerplate'>,
  count: number,
): number[] {
  return Array.from({ length: count }, (_, index) => index + 1).filter(
    (paragraph) => !headings.includes(paragraph) && !boilerplate.includes(paragraph),
  );
}

/** The paragraphs of a source that claims point to. */
export function paragraphsDrawnOn(source: Pick<AuthoredSource, 'id'>, claims: readonly Pick<AuthoredClaim, 'at'>[]): Set<number> {
  return new Set(claims.flatMap(({ at }) => at.filter((place) => place.source === source.id).map(({ paragraph }) => paragraph)));
}
