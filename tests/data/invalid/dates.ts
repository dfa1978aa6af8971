/** Dates: EDTF of level 0–1. */
import type { InvalidDigest } from './invalid-digest';

export const datesDigests: InvalidDigest[] = [
  {
    rule: 'a date that is none',
    file: 'claims/engineers-note.yaml',
    find: 'when: 1931',
    put: 'when: about 1931',
    says: [
      'claims/engineers-note.yaml:18: claim engineers-note-design: when is not a date in EDTF (2023-09-19, 2023-09, 2023~, 1988/1994 …): “about 1931”',
    ],
  },
  {
    rule: 'a date beyond level 1',
    file: 'claims/engineers-note.yaml',
    find: 'when: 1931',
    put: 'when: 193X-12',
    says: ['claims/engineers-note.yaml:18: claim engineers-note-design: when uses EDTF beyond level 1: “193X-12”'],
  },
  {
    rule: 'an interval that ends before it begins',
    file: 'topics/great-harbour-bridge.yaml',
    find: 'period: 1931/..',
    put: 'period: 1931/1930',
    says: ['topics/great-harbour-bridge.yaml:5: period ends before it begins: “1931/1930”'],
  },
  {
    rule: 'a day that is not in the calendar',
    file: 'digest.yaml',
    find: 'asOf: 2031-03',
    put: 'asOf: 2031-02-30',
    says: ['digest.yaml:10: asOf is not a date in EDTF (2023-09-19, 2023-09, 2023~, 1988/1994 …): “2031-02-30”'],
  },
  {
    rule: "a source's date that is none",
    file: 'sources.yaml',
    find: 'issued: 2030-10/2030-12',
    put: 'issued: autumn',
    says: ['sources.yaml:28: source engineers-note: csl.issued is not a date in EDTF (2023-09-19, 2023-09, 2023~, 1988/1994 …): “autumn”'],
  },
];
