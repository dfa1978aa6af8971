/** What a reader of YAML and the schema say: fields missing, unknown, of the wrong kind, too long. */
import type { InvalidDigest } from './invalid-digest';

export const formDigests: InvalidDigest[] = [
  {
    rule: 'a file that is not YAML',
    file: 'disagreements.yaml',
    find: '  question: How many hangers are beyond repair?',
    put: '  question: [How many hangers are beyond repair?',
    says: [
      'disagreements.yaml:4: is not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ]',
      'disagreements.yaml:4: is not valid YAML: Implicit keys need to be on a single line',
      'disagreements.yaml:4: is not valid YAML: Nested mappings are not allowed in compact mappings',
    ],
  },
  {
    rule: 'an alias',
    file: 'topics/harbour-ferry.yaml',
    find: 'summary: The ferry across the harbour.',
    put: 'summary: &s The ferry\nnote: *s',
    says: ['topics/harbour-ferry.yaml:4: is not valid YAML: An alias (*name) is not used in digests; write the value out'],
  },
  {
    rule: 'a field twice',
    file: 'topics/mayor-tarrant.yaml',
    find: 'kind: person',
    put: 'kind: person\nkind: place',
    says: ['topics/mayor-tarrant.yaml:3: is not valid YAML: Map keys must be unique'],
  },
  {
    rule: 'unknown fields, all of them',
    file: 'claims/echo-leader.yaml',
    find: '  event: closure',
    put: '  event: closure\n  colour: red\n  mood: good',
    says: [
      'claims/echo-leader.yaml:12: claim echo-leader-closure: colour is not a field that Sidelight knows',
      'claims/echo-leader.yaml:13: claim echo-leader-closure: mood is not a field that Sidelight knows',
    ],
  },
  {
    rule: 'a stray file',
    file: 'extra/notes.yaml',
    put: 'a: 1',
    says: ['extra/notes.yaml:1: is not a file of a digest (digest, sources and disagreements.yaml, topics/ID.yaml, claims/SOURCE.yaml)'],
  },
  {
    rule: 'a list that is none',
    file: 'disagreements.yaml',
    put: 'how-many: 3\n',
    says: ['disagreements.yaml:1: must be a list of disagreements: each begins with "- id:"'],
  },
  {
    rule: 'a claim without speaker',
    file: 'claims/echo-leader.yaml',
    find: '  speaker: { name: The Harbour Echo }\n  voice: author\n  when: 2031-03-01',
    put: '  voice: author\n  when: 2031-03-01',
    says: ['claims/echo-leader.yaml:1: claim echo-leader-closure: speaker is missing'],
  },
  {
    rule: 'a claim without locator',
    file: 'claims/engineers-note.yaml',
    find: '  at: [{ source: engineers-note, paragraph: 3 }]\n',
    put: '',
    says: [
      'claims/engineers-note.yaml:12: claim engineers-note-design: at is missing',
      'sources.yaml:26: source engineers-note: paragraph 3 is not drawn on by any claim (headings and boilerplate need not be; list them)',
    ],
  },
  {
    rule: 'a claim with an empty list of locators',
    file: 'claims/engineers-note.yaml',
    find: '  at: [{ source: engineers-note, paragraph: 3 }]\n',
    put: '  at: []\n',
    says: [
      'claims/engineers-note.yaml:19: claim engineers-note-design: at needs at least 1 item',
      'sources.yaml:26: source engineers-note: paragraph 3 is not drawn on by any claim (headings and boilerplate need not be; list them)',
    ],
  },
  {
    rule: 'a claim without anchor',
    file: 'claims/engineers-note.yaml',
    find: '  anchor: designed by Aurel Bánffy and opened\n',
    put: '',
    says: ['claims/engineers-note.yaml:12: claim engineers-note-design: anchor is missing'],
  },
  {
    rule: 'a figure without unit',
    file: 'claims/engineers-note.yaml',
    find: 'figure: { value: 4, unit: hangers }',
    put: 'figure: { value: 4 }',
    says: ['claims/engineers-note.yaml:8: claim engineers-note-hangers: figure.unit is missing'],
  },
  {
    rule: 'a kind that there is not',
    file: 'claims/engineers-note.yaml',
    find: 'kind: background',
    put: 'kind: fact',
    says: [
      'claims/engineers-note.yaml:14: claim engineers-note-design: kind must be one of event, figure, position, argument, background, forecast',
    ],
  },
  {
    rule: 'an id that is none',
    file: 'topics/harbour-ferry.yaml',
    find: 'id: harbour-ferry',
    put: 'id: Harbour Ferry',
    says: ['topics/harbour-ferry.yaml:1: id must be lower-case letters, digits and single hyphens: “Harbour Ferry”'],
  },
  {
    rule: 'a language that is none',
    file: 'topics/harbour-ferry.yaml',
    find: 'lang: en, kind: preferred',
    put: 'lang: English, kind: preferred',
    says: ['topics/harbour-ferry.yaml:6: names[0].lang must be a language tag such as en or az-Latn: “English”'],
  },
  {
    rule: 'an over-long field',
    file: 'claims/engineers-note.yaml',
    find: '  speaker: { name: Engineers }',
    put: `  speaker: { name: Engineers, role: ${'x'.repeat(301)} }`,
    says: ['claims/engineers-note.yaml:16: claim engineers-note-design: speaker.role has more than 300 characters'],
  },
  {
    rule: 'an address that is not https',
    file: 'sources.yaml',
    find: 'title: Note on the hangers,',
    put: 'title: Note on the hangers, URL: "http://example.org/",',
    says: ['sources.yaml:28: source engineers-note: csl.URL must be an https:// address'],
  },
  {
    rule: 'a disagreement with one side',
    file: 'disagreements.yaml',
    find: '    - { summary: Five years., claims: [north-bank-letter-five-years] }\n',
    put: '',
    says: ['disagreements.yaml:13: disagreement how-long: sides needs at least 2 items'],
  },
];
