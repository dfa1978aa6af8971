/** Disagreements: between claims of their own topics. */
import type { InvalidDigest } from './invalid-digest';

export const disagreementsDigests: InvalidDigest[] = [
  {
    rule: 'sides that rest on one claim',
    file: 'disagreements.yaml',
    find: 'claims: [north-bank-letter-five-years]',
    put: 'claims: [echo-leader-two-years]',
    says: [
      'disagreements.yaml:14: disagreement how-long: sides[0] rests on no claim that another side does not rest on',
      'disagreements.yaml:15: disagreement how-long: sides[1] rests on no claim that another side does not rest on',
    ],
  },
  {
    rule: 'a silent source that speaks',
    file: 'disagreements.yaml',
    find: 'silent: [engineers-note]',
    put: 'silent: [echo-leader]',
    says: ['disagreements.yaml:16: disagreement how-long: silent[0] names a source that a side rests on: “echo-leader”'],
  },
  {
    rule: 'a claim that has nothing to do with the disagreement',
    file: 'disagreements.yaml',
    find: 'claims: [echo-leader-rust]',
    put: 'claims: [echo-leader-rust, echo-leader-fares]',
    says: [
      "disagreements.yaml:6: disagreement how-many-hangers: sides[0].claims[1] is about none of the disagreement's topics: “echo-leader-fares”",
    ],
  },
];
