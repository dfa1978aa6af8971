/**
 * Own words: no text of the digest runs along with a source for more than ten words.
 *
 * Both are cut into words without case, diacritics and punctuation, hard wraps joined (a hyphen at a line's end too), and every
 * longest run that stands in both is measured. Titles, names and offices can only be said in one way: where one of three words or
 * more stands in the run, its words are not counted. Shorter names are, so that a sentence cannot hide behind them.
 */
import { foldText } from '../../../detect/fold';
import type { AuthoredProblem } from '../../problem';
import { quoted } from '../../problem';
import { listTexts } from '../../texts';
import type { Authored, Entry, SourceTexts } from '../authored';
import { listEntries, problemAt } from '../authored';
import { paragraphsOf } from './places';

const mostRunningWords = 10;
const leastExemptWords = 3;

type Run = { start: number; length: number };
type SourceWords = { id: string; words: string[]; places: Map<string, number[]> };

export function findBorrowedText(authored: Authored, texts: SourceTexts | undefined): AuthoredProblem[] {
  const sources = authored.sources.flatMap(({ value }): SourceWords[] => {
    const paragraphs = paragraphsOf(value, texts);
    return paragraphs === undefined ? [] : [indexWords(value.id, cutWords(paragraphs.join('\n')))];
  });
  if (sources.length === 0) return [];
  const exempt = listExempt(authored);
  return listEntries(authored).flatMap((entry) => checkEntry(entry, sources, exempt));
}

function checkEntry(entry: Entry<unknown>, sources: SourceWords[], exempt: string[][]): AuthoredProblem[] {
  return listTexts(entry.value).flatMap(({ text, path }) => {
    if (path.includes('csl') || path.at(-1) === 'anchor' || path.includes('speaker') || path[0] === 'names') return [];
    const words = cutWords(text);
    if (words.length <= mostRunningWords) return [];
    const runs = sources.flatMap((source) => findRuns(words, source).map((run) => ({ ...run, source: source.id })));
    if (runs.length === 0) return [];
    const counted = markCounted(words, exempt);
    return runs.flatMap(({ start, length, source }) => {
      const count = counted.slice(start, start + length).filter(Boolean).length;
      const opening = quoted(words.slice(start, start + 5).join(' '));
      return count > mostRunningWords
        ? [problemAt(entry, path, `has ${count} running words of ${source}, from ${opening} on; say it in other words`)]
        : [];
    });
  });
}

/** The longest runs, from left to right, none inside another. */
function findRuns(words: string[], source: SourceWords): Run[] {
  const runs: Run[] = [];
  for (let start = 0; start + 2 < words.length;) {
    const lengths = (source.places.get(keyAt(words, start)) ?? []).map((place) => commonLength(words.slice(start), source.words, place));
    const length = Math.max(0, ...lengths);
    if (length > mostRunningWords) runs.push({ start, length });
    start += length > mostRunningWords ? length : 1;
  }
  return runs;
}

function commonLength(words: string[], sourceWords: string[], place: number): number {
  let length = 0;
  while (length < words.length && words[length] === sourceWords[place + length]) length += 1;
  return length;
}

function indexWords(id: string, words: string[]): SourceWords {
  const places = new Map<string, number[]>();
  for (let at = 0; at + 2 < words.length; at += 1) {
    const key = keyAt(words, at);
    const known = places.get(key);
    if (known === undefined) places.set(key, [at]);
    else known.push(at);
  }
  return { id, words, places };
}

function keyAt(words: string[], at: number): string {
  return words.slice(at, at + 3).join(' ');
}

/** Letters and digits only; hyphens are dropped, so that a word split at a line's end is the word again. */
function cutWords(text: string): string[] {
  const joined = text.replaceAll(/(?<=\p{L})-\s*\n\s*/gu, '-').replaceAll(/[\u2012-\u2015]/gu, ' ');
  return joined
    .split(/\s+/u)
    .map((word) => foldText(word).replaceAll(/[^\p{L}\p{N}]/gu, ''))
    .filter((word) => word !== '');
}

/** False for the words of a long name. */
function markCounted(words: string[], exempt: string[][]): boolean[] {
  const counted = words.map(() => true);
  for (const phrase of exempt) {
    for (let at = 0; at + phrase.length <= words.length; at += 1) {
      if (phrase.every((word, index) => words[at + index] === word)) counted.fill(false, at, at + phrase.length);
    }
  }
  return counted;
}

function listExempt({ sources, topics, claims }: Authored): string[][] {
  const phrases = [
    ...sources.flatMap(({ value: { csl } }) => listTexts(csl).map(({ text }) => text)),
    ...topics.flatMap(({ value }) => value.names.map((name) => name.text)),
    ...claims.flatMap(({ value: { speaker } }) => [speaker.name, speaker.role ?? '']),
  ];
  return [...new Set(phrases)].map(cutWords).filter((words) => words.length >= leastExemptWords);
}
