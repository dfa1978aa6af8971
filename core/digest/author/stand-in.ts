/**
 * Going on after a mistake of form: the fields that are wrong are replaced by something harmless, so that the rules can still look at
 * the rest of the entry. A claim without a speaker may also be misplaced, and its writer should hear both at once.
 *
 * What a rule then says about a replaced field is nobody's fault; `line` answers 0 for such a field, and the check drops it.
 */
import type { DataPath } from '../problem';

/** An id that no writer can have given to anything that counts: what refers to it has been reported already. */
export const standInId = 'stand-in';
/** ISO 639's code for no language at all. */
export const standInLanguage = 'zxx';

type Fields = Record<string, unknown>;

const place = { source: standInId, paragraph: 1 };
const name = { text: standInId, lang: standInLanguage, kind: 'hidden' };
const sides = ['a', 'b'].map((side) => ({ summary: 'x', claims: [`${standInId}-${side}`] }));

/** For the required fields of all kinds together; fields not listed are optional, and are taken out. */
const standIns: Fields = {
  id: standInId,
  kind: 'background',
  topics: [standInId],
  // claims
  text: 'x',
  voice: 'author',
  when: '2000',
  at: [place],
  anchor: 'x',
  // topics
  summary: 'x',
  names: [name],
  // sources
  csl: { type: 'document', title: 'x' },
  genre: 'WebPage',
  genreSentence: 'x',
  established: {},
  paragraphsAre: 'blocks',
  // disagreements
  question: 'x',
  sides,
  whyTheyDiffer: 'x',
  // digest.yaml
  format: 'sidelight-digest',
  formatVersion: 1,
  revision: 'x',
  title: 'x',
  description: 'x',
  language: standInLanguage,
  licence: 'x',
  editors: ['x'],
  asOf: '2000',
  limitations: 'x',
};

/** Kinds differ in what a `kind` may be. */
const standInKinds: Record<string, string> = { topic: 'concept', disagreement: 'cause' };

/** Where one wrong field makes what is said about another doubtful. */
const alsoDoubtful: Record<string, string[]> = { figure: ['kind'] };
const paragraphFields = ['file', 'paragraphs', 'paragraphsAre', 'headings', 'boilerplate'];

/** The repaired copy and the fields that were replaced; undefined when the value is no group of fields at all. */
export function repair(kind: string, value: unknown, wrong: readonly DataPath[]): { value: unknown; replaced: DataPath[] } | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const repaired: Fields = { ...value };
  const replaced: DataPath[] = [];
  for (const [field, index] of wrong) {
    if (typeof field !== 'string') return undefined;
    if (field === 'names' && typeof index === 'number' && Array.isArray(repaired['names'])) {
      repaired['names'] = repaired['names'].with(index, name);
      replaced.push(['names', index]);
      continue;
    }
    replaced.push([field], ...(alsoDoubtful[field] ?? []).map((other) => [other]));
    // Without these the count of a source's paragraphs means nothing, and every locator would be blamed.
    if (paragraphFields.includes(field)) for (const other of ['file', 'paragraphs']) delete repaired[other];
    const standIn =
      field === 'kind'
        ? (standInKinds[kind] ?? 'background')
        : field === 'speaker'
          ? { name: firstWord(repaired['text']) }
          : standIns[field];
    if (standIn === undefined) delete repaired[field];
    else repaired[field] = standIn;
  }
  return { value: repaired, replaced };
}

/** Whether a path leads into a replaced field, or to a group that holds one. */
export function touches(path: DataPath, replaced: readonly DataPath[]): boolean {
  return path.length > 0 && replaced.some((other) => other.every((step, index) => index >= path.length || step === path[index]));
}

function firstWord(text: unknown): string {
  return typeof text === 'string' ? (/[\p{L}\p{N}]+/u.exec(text)?.[0] ?? 'x') : 'x';
}
