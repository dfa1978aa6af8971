/** Texts: no bidi controls, and own words. */
import type { InvalidDigest } from './invalid-digest';

export const textsDigests: InvalidDigest[] = [
  {
    rule: 'a bidi control',
    file: 'topics/mayor-tarrant.yaml',
    find: 'note: The letter never names her.',
    put: 'note: "The letter \\u202Enever names her."',
    says: ['topics/mayor-tarrant.yaml:5: note holds an invisible character that reorders text (a bidi control)'],
  },
  {
    rule: "a source's own words",
    file: 'topics/mayor-tarrant.yaml',
    find: 'note: The letter never names her.',
    put: 'note: The council voted that the ferry fares were halved on the day of the vote. We trust Mayor Ilse Tarrant.',
    says: [
      'topics/mayor-tarrant.yaml:5: note has 15 running words of echo-leader, from “ferry fares were halved on” on; say it in other words',
    ],
  },
  {
    rule: "a source's own words across hard wraps",
    file: 'disagreements.yaml',
    find: '  whyTheyDiffer: Neither says what it reckons with.',
    put: '  whyTheyDiffer: >-\n    Lorries for ever: the citywide survey of last autumn found rust\n    in nine of its forty-two hangers.',
    says: [
      'disagreements.yaml:17: disagreement how-long: whyTheyDiffer has 17 running words of echo-leader, from “lorries for ever the citywide” on; say it in other words',
    ],
  },
];
