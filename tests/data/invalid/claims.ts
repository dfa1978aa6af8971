/** Claims: attributed, figures complete, every topic with one. */
import type { InvalidDigest } from './invalid-digest';

export const claimsDigests: InvalidDigest[] = [
  {
    rule: 'a claim that does not name its speaker',
    file: 'claims/engineers-note.yaml',
    find: 'the engineers recall',
    put: 'it is recalled',
    says: ['claims/engineers-note.yaml:15: claim engineers-note-design: text does not name its speaker, “Engineers”'],
  },
  {
    rule: 'a figure without date',
    file: 'claims/engineers-note.yaml',
    find: '  when: 2030-10\n',
    put: '',
    says: ['claims/engineers-note.yaml:7: claim engineers-note-hangers: figure has no date: a number needs to say when it held'],
  },
  {
    rule: 'a figure without number',
    file: 'claims/engineers-note.yaml',
    find: '{ value: 4, unit: hangers }',
    put: '{ unit: hangers }',
    says: ['claims/engineers-note.yaml:8: claim engineers-note-hangers: figure has no number: give value, or low and high'],
  },
  {
    rule: 'a figure with a value and bounds',
    file: 'claims/engineers-note.yaml',
    find: '{ value: 4, unit: hangers }',
    put: '{ value: 4, low: 3, unit: hangers }',
    says: ['claims/engineers-note.yaml:8: claim engineers-note-hangers: figure has both a value and bounds'],
  },
  {
    rule: 'a figure whose bounds are crossed',
    file: 'claims/engineers-note.yaml',
    find: '{ value: 4, unit: hangers }',
    put: '{ low: 5, high: 3, unit: hangers }',
    says: ['claims/engineers-note.yaml:8: claim engineers-note-hangers: figure.low is above high'],
  },
  {
    rule: 'a claim of kind figure without a figure',
    file: 'claims/engineers-note.yaml',
    find: 'kind: background',
    put: 'kind: figure',
    says: ['claims/engineers-note.yaml:14: claim engineers-note-design: kind is figure, but the claim has no figure'],
  },
  {
    rule: 'a topic twice in a claim',
    file: 'claims/engineers-note.yaml',
    find: 'topics: [great-harbour-bridge]',
    put: 'topics: [great-harbour-bridge, great-harbour-bridge]',
    says: ['claims/engineers-note.yaml:2: claim engineers-note-hangers: topics[1] stands a second time'],
  },
  {
    rule: 'a topic without a claim',
    file: 'claims/echo-leader.yaml',
    find: 'topics: [harbour-ferry]',
    put: 'topics: [mayor-tarrant]',
    says: ['topics/harbour-ferry.yaml:1: has no claim: a topic without one has nothing to show'],
  },
];
