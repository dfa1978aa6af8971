/** What a claim says of itself: who speaks, in the sentence too; how much, of what, and when. And that every topic has one. */
import { foldText } from '../../../detect/fold';
import type { AuthoredProblem } from '../../problem';
import { quoted } from '../../problem';
import type { Authored, Entry } from '../authored';
import { baseName, problemAt } from '../authored';
import type { AuthoredClaim } from '../schema';

/** The speaker's name, or its last word, stands in the text: readers copy sentences without the lines around them. */
export function findUnattributed({ claims }: Authored): AuthoredProblem[] {
  return claims
    .filter(({ value }) => !namesSpeaker(value))
    .map((entry) => problemAt(entry, ['text'], `does not name its speaker, ${quoted(entry.value.speaker.name)}`));
}

export function findIncompleteFigures({ claims }: Authored): AuthoredProblem[] {
  return claims.flatMap((entry) => {
    const { figure, when, kind } = entry.value;
    if (figure === undefined) return kind === 'figure' ? [problemAt(entry, ['kind'], 'is figure, but the claim has no figure')] : [];
    const { value, low, high } = figure;
    const bounded = low !== undefined || high !== undefined;
    return [
      ...(when === undefined ? [problemAt(entry, ['figure'], 'has no date: a number needs to say when it held')] : []),
      ...(value === undefined && !bounded ? [problemAt(entry, ['figure'], 'has no number: give value, or low and high')] : []),
      ...(value !== undefined && bounded ? [problemAt(entry, ['figure'], 'has both a value and bounds')] : []),
      ...(low !== undefined && high !== undefined && low > high ? [problemAt(entry, ['figure', 'low'], 'is above high')] : []),
    ];
  });
}

export function findTopicsWithoutClaims({ topics, claims }: Authored): AuthoredProblem[] {
  const covered = new Set(claims.flatMap(({ value }) => value.topics));
  return topics
    .filter(({ value, file }) => !covered.has(value.id) && !covered.has(baseName(file)))
    .map((entry) => problemAt(entry, [], 'has no claim: a topic without one has nothing to show'));
}

/** A claim lists a topic once, and a source carries its point once. */
export function findRepeatedInClaims({ claims }: Authored): AuthoredProblem[] {
  return claims.flatMap((entry: Entry<AuthoredClaim>) => [
    ...repeats(entry.value.topics).map((index) => problemAt(entry, ['topics', index], 'stands a second time')),
    ...repeats(entry.value.at.map(({ source, paragraph }) => `${source} ${paragraph}`)).map((index) =>
      problemAt(entry, ['at', index], 'stands a second time'),
    ),
  ]);
}

function repeats(items: readonly string[]): number[] {
  return items.flatMap((item, index) => (items.indexOf(item) < index ? [index] : []));
}

/** What is in parentheses after a name ("the author (reposts name X)") need not be in the sentence, and endings may follow ("Klaar's"). */
function namesSpeaker({ text, speaker }: AuthoredClaim): boolean {
  const sentence = ` ${foldText(text)}`;
  const forms = [speaker.name, speaker.name.replaceAll(/\([^)]*\)/gu, ' ')].map((name) => foldText(name)).filter((name) => name !== '');
  return forms.some((name) =>
    [name, name.replace(/^(?:the|an?) /u, ''), name.split(' ').at(-1) ?? name].some((form) => sentence.includes(` ${form}`)),
  );
}
