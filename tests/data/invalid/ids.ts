/** Ids: once, in the right file, leading somewhere. */
import type { InvalidDigest } from './invalid-digest';

export const idsDigests: InvalidDigest[] = [
  {
    rule: 'a topic id that is not its file name',
    file: 'topics/harbour-ferry.yaml',
    find: 'id: harbour-ferry',
    put: 'id: ferry',
    says: ['topics/harbour-ferry.yaml:1: id is “ferry”, but the file is topics/harbour-ferry.yaml'],
  },
  {
    rule: 'an id that stands twice',
    file: 'claims/engineers-note.yaml',
    find: '- id: engineers-note-design',
    put: '- id: engineers-note-hangers',
    says: [
      'claims/engineers-note.yaml:12: claim engineers-note-hangers: id is already used at claims/engineers-note.yaml:1: “engineers-note-hangers”',
    ],
  },
  {
    rule: 'a perspective that stands twice',
    file: 'digest.yaml',
    find: '  - { id: north-bank,',
    put: '  - { id: council,',
    says: [
      'digest.yaml:15: perspectives[1].id is already used at digest.yaml:14: “council”',
      'sources.yaml:21: source north-bank-letter: perspective names an unknown perspective: “north-bank”',
    ],
  },
  {
    rule: "a claim in another source's file",
    file: 'claims/engineers-note.yaml',
    find: '- id: engineers-note-design',
    put: '- id: echo-leader-design',
    says: [
      'claims/engineers-note.yaml:12: claim echo-leader-design: id does not begin with the source it is drawn from: “engineers-note-”',
    ],
  },
  {
    rule: 'a claim found first in another source',
    file: 'claims/engineers-note.yaml',
    find: '  at: [{ source: engineers-note, paragraph: 3 }]',
    put: '  at: [{ source: north-bank-letter, paragraph: 3 }]',
    says: [
      'claims/engineers-note.yaml:19: claim engineers-note-design: at[0].source is not “engineers-note”, whose claims this file holds',
      'claims/engineers-note.yaml:20: claim engineers-note-design: anchor does not stand in paragraph 3 of north-bank-letter: “designed by Aurel Bánffy and opened”',
      'sources.yaml:26: source engineers-note: paragraph 3 is not drawn on by any claim (headings and boilerplate need not be; list them)',
    ],
  },
  {
    rule: 'claims of an unknown source',
    file: 'claims/gazette.yaml',
    put: '- id: gazette-a\n  topics: [harbour-ferry]\n  kind: event\n  text: The Gazette says so.\n  speaker: { name: The Gazette }\n  voice: author\n  at: [{ source: gazette, paragraph: 1 }]\n  anchor: one two three\n',
    says: [
      'claims/gazette.yaml:1: is named after an unknown source: “gazette”',
      'claims/gazette.yaml:7: claim gazette-a: at[0].source names an unknown source: “gazette”',
    ],
  },
  {
    rule: 'an unknown topic in a claim',
    file: 'claims/echo-leader.yaml',
    find: 'topics: [harbour-ferry]',
    put: 'topics: [harbour-ferry, harbor-bridge]',
    says: ['claims/echo-leader.yaml:33: claim echo-leader-fares: topics[1] names an unknown topic: “harbor-bridge”'],
  },
  {
    rule: 'an unknown source in a locator',
    file: 'claims/north-bank-letter.yaml',
    find: '{ source: engineers-note, paragraph: 2 }',
    put: '{ source: engineer-note, paragraph: 2 }',
    says: [
      'claims/north-bank-letter.yaml:19: claim north-bank-letter-hangers: at[1].source names an unknown source: “engineer-note” (is it “engineers-note”?)',
    ],
  },
  {
    rule: 'an unknown related topic',
    file: 'topics/mayor-tarrant.yaml',
    find: 'related: [great-harbour-bridge, harbour-ferry]',
    put: 'related: [town-hall]',
    says: ['topics/mayor-tarrant.yaml:4: related[0] names an unknown topic: “town-hall”'],
  },
  {
    rule: 'an unknown topic that must be near',
    file: 'topics/great-harbour-bridge.yaml',
    find: 'near: [mayor-tarrant]',
    put: 'near: [mayor]',
    says: ['topics/great-harbour-bridge.yaml:12: names[4].match.near[0] names an unknown topic: “mayor” (is it “mayor-tarrant”?)'],
  },
  {
    rule: 'an unknown perspective',
    file: 'sources.yaml',
    find: 'perspective: north-bank',
    put: 'perspective: south-bank',
    says: ['sources.yaml:21: source north-bank-letter: perspective names an unknown perspective: “south-bank” (is it “north-bank”?)'],
  },
  {
    rule: 'an unknown topic in a disagreement',
    file: 'disagreements.yaml',
    find: '  topics: [great-harbour-bridge]\n  question: How long',
    put: '  topics: [great-harbour-bridge, lorries]\n  question: How long',
    says: ['disagreements.yaml:10: disagreement how-long: topics[1] names an unknown topic: “lorries”'],
  },
  {
    rule: 'an unknown claim on a side',
    file: 'disagreements.yaml',
    find: 'claims: [echo-leader-rust]',
    put: 'claims: [echo-leader-rust, echo-leader-hangers]',
    says: [
      'disagreements.yaml:6: disagreement how-many-hangers: sides[0].claims[1] names an unknown claim: “echo-leader-hangers” (is it “echo-leader-fares”?)',
    ],
  },
  {
    rule: 'an unknown silent source',
    file: 'disagreements.yaml',
    find: 'silent: [engineers-note]',
    put: 'silent: [the-moon]',
    says: ['disagreements.yaml:16: disagreement how-long: silent[0] names an unknown source: “the-moon”'],
  },
];
