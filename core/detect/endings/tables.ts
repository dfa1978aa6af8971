/** Which table a name's language uses. A language without one is matched as written. */
import { armenian } from './armenian';
import type { EndingTable } from './ending-table';
import { georgian } from './georgian';
import { german, scandinavian } from './germanic';
import { greek } from './greek';
import { hungarian } from './hungarian';
import { romanian } from './romanian';
import { bulgarian, czech, polish, russian, serbian, ukrainian } from './slavic';
import { turkic } from './turkic';

const tables = new Map<string, EndingTable>(
  Object.entries({
    ru: russian, uk: ukrainian, be: russian, pl: polish, cs: czech, sk: czech,
    hy: armenian, hyw: armenian, tr: turkic, az: turkic, de: german, ka: georgian,
    sr: serbian, hr: serbian, bs: serbian, bg: bulgarian, mk: bulgarian, sv: scandinavian, nb: scandinavian, da: scandinavian,
    el: greek, hu: hungarian, ro: romanian,
  }),
); // prettier-ignore

/** The ending table for a BCP 47 language tag, by its primary subtag. */
export function endingTableFor(language: string): EndingTable | undefined {
  return tables.get(language.split('-')[0] ?? '');
}
