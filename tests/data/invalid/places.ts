/** Locators and anchors: in the text, in content, word for word; and all content drawn on. */
import type { InvalidDigest } from './invalid-digest';

export const placesDigests: InvalidDigest[] = [
  {
    rule: 'a locator outside its source',
    file: 'claims/engineers-note.yaml',
    find: 'paragraph: 3',
    put: 'paragraph: 9',
    says: [
      'claims/engineers-note.yaml:19: claim engineers-note-design: at[0].paragraph is 9, but engineers-note has 3 paragraphs',
      'sources.yaml:26: source engineers-note: paragraph 3 is not drawn on by any claim (headings and boilerplate need not be; list them)',
    ],
  },
  {
    rule: 'a locator in a heading',
    file: 'claims/engineers-note.yaml',
    find: 'paragraph: 3',
    put: 'paragraph: 1',
    says: [
      'claims/engineers-note.yaml:19: claim engineers-note-design: at[0].paragraph is 1, which is a heading of engineers-note',
      'claims/engineers-note.yaml:20: claim engineers-note-design: anchor does not stand in paragraph 1 of engineers-note: “designed by Aurel Bánffy and opened”',
      'sources.yaml:26: source engineers-note: paragraph 3 is not drawn on by any claim (headings and boilerplate need not be; list them)',
    ],
  },
  {
    rule: 'a locator in boilerplate',
    file: 'claims/echo-leader.yaml',
    find: '  at: [{ source: echo-leader, paragraph: 3 }]\n  anchor: Ferry fares were halved',
    put: '  at: [{ source: echo-leader, paragraph: 4 }]\n  anchor: Subscribe to The Harbour Echo',
    says: ['claims/echo-leader.yaml:38: claim echo-leader-fares: at[0].paragraph is 4, which is boilerplate of echo-leader'],
  },
  {
    rule: 'an anchor of more than ten words',
    file: 'claims/engineers-note.yaml',
    find: 'anchor: four must be replaced and five should be watched',
    put: 'anchor: inspected in October 2030, four must be replaced and five should be',
    says: ['claims/engineers-note.yaml:10: claim engineers-note-hangers: anchor has 12 words; at most 10 may be quoted'],
  },
  {
    rule: 'an anchor of fewer than three words',
    file: 'claims/engineers-note.yaml',
    find: 'anchor: designed by Aurel Bánffy and opened',
    put: 'anchor: Aurel Bánffy',
    says: ['claims/engineers-note.yaml:20: claim engineers-note-design: anchor has 2 words; it needs 3 to be found again'],
  },
  {
    rule: 'an anchor that is not in its paragraph',
    file: 'claims/engineers-note.yaml',
    find: 'anchor: designed by Aurel Bánffy and opened',
    put: 'anchor: designed by Aurel Banffy and opened',
    says: [
      'claims/engineers-note.yaml:20: claim engineers-note-design: anchor does not stand in paragraph 3 of engineers-note: “designed by Aurel Banffy and opened”',
    ],
  },
  {
    rule: 'an anchor that begins inside a word',
    file: 'claims/engineers-note.yaml',
    find: 'anchor: designed by Aurel Bánffy and opened',
    put: 'anchor: signed by Aurel Bánffy and opened',
    says: [
      'claims/engineers-note.yaml:20: claim engineers-note-design: anchor does not stand in paragraph 3 of engineers-note: “signed by Aurel Bánffy and opened”',
    ],
  },
  {
    rule: 'a wrong number of paragraphs',
    file: 'sources.yaml',
    find: 'paragraphs: 4',
    put: 'paragraphs: 5',
    says: ['sources.yaml:24: source north-bank-letter: paragraphs is 5, but the text has 4'],
  },
  {
    rule: 'a heading outside the text',
    file: 'sources.yaml',
    find: '  paragraphs: 4\n  headings: [1]',
    put: '  paragraphs: 4\n  headings: [1, 7]',
    says: ['sources.yaml:25: source north-bank-letter: headings[1] is 7, but the text has 4 paragraphs'],
  },
  {
    rule: 'content that no claim draws on',
    file: 'sources.yaml',
    find: '  boilerplate: [4]\n',
    put: '',
    says: [
      'sources.yaml:1: source echo-leader: paragraph 4 is not drawn on by any claim (headings and boilerplate need not be; list them)',
    ],
  },
];
