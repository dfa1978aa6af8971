import type { AuthoredProblem } from '../problem';
import type { Authored, Rule, SourceTexts } from './authored';
import { findIncompleteFigures, findRepeatedInClaims, findTopicsWithoutClaims, findUnattributed } from './rules/claims';
import { findUncoveredParagraphs } from './rules/coverage';
import { findUnreadableDates } from './rules/dates';
import { findForeignClaims, findSidesWithoutOwnClaim, findSilentSpeakers } from './rules/disagreements';
import { findBidiControls } from './rules/hidden-characters';
import { findDuplicateIds, findMisplaced, findUnknownIds } from './rules/ids';
import { findNameClashes, findSharedNames } from './rules/names';
import { findBorrowedText } from './rules/own-words';
import { countParagraphs, findAbsentAnchors, findAnchorsOfWrongLength, findMiscountedSources, findMisplacedLocators } from './rules/places';

/** Every rule of a digest beyond its form; the editorial ones are explained in data/README.md. */
const rules: readonly Rule[] = [
  findDuplicateIds,
  findMisplaced,
  findUnknownIds,
  findNameClashes,
  findSharedNames,
  findUnattributed,
  findIncompleteFigures,
  findRepeatedInClaims,
  findTopicsWithoutClaims,
  findUnreadableDates,
  findMisplacedLocators,
  findAnchorsOfWrongLength,
  findAbsentAnchors,
  findMiscountedSources,
  findUncoveredParagraphs,
  findSidesWithoutOwnClaim,
  findSilentSpeakers,
  findForeignClaims,
  findBidiControls,
  findBorrowedText,
];

/** Everything wrong with what a digest says, unsorted. Without the sources' texts, what only they can show is left out: see `listUnchecked`. */
export function checkAuthored(authored: Authored, texts?: SourceTexts): AuthoredProblem[] {
  return rules.flatMap((rule) => rule(authored, texts)).filter(({ line }) => line > 0);
}

/** What the check could not look at, one sentence each, for whoever runs it. */
export function listUnchecked({ sources }: Authored, texts?: SourceTexts): string[] {
  const absent = sources.filter(({ value }) => value.file === undefined || texts?.get(value.file) === undefined);
  const uncounted = absent.filter(({ value }) => countParagraphs(value, texts) === undefined);
  return [
    ...(absent.length === 0 ? [] : [`skipped, texts absent: anchors and own words against ${idsOf(absent)}`]),
    ...(uncounted.length === 0 ? [] : [`skipped, number of paragraphs unknown: locators and coverage of ${idsOf(uncounted)}`]),
  ];
}

/** By file and line, as a compiler would. Problems that say the same of the same line are one. */
export function sortProblems(problems: readonly AuthoredProblem[]): AuthoredProblem[] {
  const distinct = new Map(problems.map((problem) => [formatProblem(problem), problem]));
  return [...distinct.values()].sort((a, b) => compareText(a.file, b.file) || a.line - b.line || compareText(a.message, b.message));
}

/** `topics/icj.yaml:14: names[2].text “ICJ” is …` */
export function formatProblem({ file, line, message }: AuthoredProblem): string {
  return `${file}:${line}: ${message}`;
}

function idsOf(entries: Authored['sources']): string {
  return entries.map(({ value }) => value.id).join(', ');
}

function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
