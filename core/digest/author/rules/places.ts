/** Locators lead to paragraphs that exist and say something; anchors stand there word for word. */
import type { AuthoredProblem } from '../../problem';
import { quoted } from '../../problem';
import type { Authored, Entry, SourceTexts } from '../authored';
import { problemAt } from '../authored';
import { listParagraphs } from '../paragraphs';
import type { AuthoredClaim, AuthoredSource } from '../schema';

const anchorWords = { least: 3, most: 10 };

/** The end of a source is known from its text, or from `paragraphs` where the text is absent; else only headings and boilerplate are. */
export function findMisplacedLocators({ sources, claims }: Authored, texts: SourceTexts | undefined): AuthoredProblem[] {
  const byId = new Map(sources.map(({ value }) => [value.id, { source: value, count: countParagraphs(value, texts) }]));
  return claims.flatMap((entry) =>
    entry.value.at.flatMap(({ source: id, paragraph }, index) => {
      const found = byId.get(id);
      if (found === undefined) return [];
      const { source, count } = found;
      const where = ['at', index, 'paragraph'];
      if (count !== undefined && paragraph > count) return [problemAt(entry, where, `is ${paragraph}, but ${id} has ${count} paragraphs`)];
      if (source.headings?.includes(paragraph)) return [problemAt(entry, where, `is ${paragraph}, which is a heading of ${id}`)];
      if (source.boilerplate?.includes(paragraph)) return [problemAt(entry, where, `is ${paragraph}, which is boilerplate of ${id}`)];
      return [];
    }),
  );
}

/**
 * Words are counted whichever way is stricter. For too many: as they stand, signs alone (a dash) among them, or each run of letters and
 * digits, so that “Azerbaijan’s” is two. For too few: those that have a letter or digit.
 */
export function findAnchorsOfWrongLength({ claims }: Authored): AuthoredProblem[] {
  return claims.flatMap((entry) => {
    const words = entry.value.anchor.trim().split(/\s+/u);
    const spoken = words.filter((word) => /[\p{L}\p{N}]/u.test(word));
    const pieces = entry.value.anchor.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    const most = Math.max(words.length, pieces.length);
    if (most > anchorWords.most) return [problemAt(entry, ['anchor'], `has ${most} words; at most ${anchorWords.most} may be quoted`)];
    if (spoken.length < anchorWords.least)
      return [problemAt(entry, ['anchor'], `has ${spoken.length} words; it needs ${anchorWords.least} to be found again`)];
    return [];
  });
}

export function findAbsentAnchors({ sources, claims }: Authored, texts: SourceTexts | undefined): AuthoredProblem[] {
  const paragraphs = new Map(sources.map(({ value }) => [value.id, paragraphsOf(value, texts)]));
  return claims.flatMap((entry: Entry<AuthoredClaim>) => {
    const [first] = entry.value.at;
    const paragraph = first && paragraphs.get(first.source)?.[first.paragraph - 1];
    if (first === undefined || paragraph === undefined || standsIn(entry.value.anchor, paragraph)) return [];
    return [
      problemAt(entry, ['anchor'], `does not stand in paragraph ${first.paragraph} of ${first.source}: ${quoted(entry.value.anchor)}`),
    ];
  });
}

/** Headings, boilerplate and the count itself, against the text: a source that is described wrongly makes every locator doubtful. */
export function findMiscountedSources({ sources }: Authored, texts: SourceTexts | undefined): AuthoredProblem[] {
  return sources.flatMap((entry) => {
    const { paragraphs, headings = [], boilerplate = [] } = entry.value;
    const found = paragraphsOf(entry.value, texts)?.length;
    const count = found ?? paragraphs;
    const beyond = (list: 'headings' | 'boilerplate', numbers: number[]) =>
      numbers.flatMap((number, index) =>
        count !== undefined && number > count
          ? [problemAt(entry, [list, index], `is ${number}, but the text has ${count} paragraphs`)]
          : [],
      );
    return [
      ...(found !== undefined && paragraphs !== undefined && paragraphs !== found
        ? [problemAt(entry, ['paragraphs'], `is ${paragraphs}, but the text has ${found}`)]
        : []),
      ...beyond('headings', headings),
      ...beyond('boilerplate', boilerplate),
    ];
  });
}

/** The source's paragraphs, when its text is at hand. */
export function paragraphsOf(source: AuthoredSource, texts: SourceTexts | undefined): string[] | undefined {
  const text = source.file === undefined ? undefined : texts?.get(source.file);
  return text === undefined ? undefined : listParagraphs(text, source.paragraphsAre);
}

/** From the text when it is at hand, else what the writer says; undefined when neither is known. */
export function countParagraphs(source: AuthoredSource, texts: SourceTexts | undefined): number | undefined {
  return paragraphsOf(source, texts)?.length ?? source.paragraphs;
}

/** White space and hard wraps count as one space; the anchor begins and ends where words do. */
function standsIn(anchor: string, paragraph: string): boolean {
  const [words, text] = [anchor, paragraph].map((part) => part.trim().replaceAll(/\s+/gu, ' '));
  if (words === undefined || text === undefined) return false;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const [before, after] = [text.slice(0, at), text.slice(at + words.length)];
    if (!/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(after)) return true;
  }
  return false;
}
