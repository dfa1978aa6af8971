import type { AuthoredProblem, DataPath } from '../../problem';
import { quoted } from '../../problem';
import type { Authored, Entry } from '../authored';
import { problemAt } from '../authored';
import { parseDate } from '../date';

/** Every date is EDTF of level 0–1. */
export function findUnreadableDates({ head, sources, topics, claims }: Authored): AuthoredProblem[] {
  return [
    ...(head === undefined ? [] : checkDate(head, ['asOf'], head.value.asOf)),
    ...sources.flatMap((entry) => checkDate(entry, ['csl', 'issued'], entry.value.csl.issued)),
    ...topics.flatMap((entry) => checkDate(entry, ['period'], entry.value.period)),
    ...claims.flatMap((entry) => checkDate(entry, ['when'], entry.value.when)),
  ];
}

function checkDate(entry: Entry<unknown>, path: DataPath, text: string | undefined): AuthoredProblem[] {
  if (text === undefined) return [];
  const reading = parseDate(text);
  return reading.status === 'ready' ? [] : [problemAt(entry, path, `${reading.message}: ${quoted(text)}`)];
}
