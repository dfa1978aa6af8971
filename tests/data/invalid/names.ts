/** Names: one preferred per language, hidden or shown, and told apart from other topics'. */
import type { InvalidDigest } from './invalid-digest';

export const namesDigests: InvalidDigest[] = [
  {
    rule: 'a name of two topics without a context rule',
    file: 'topics/great-harbour-bridge.yaml',
    find: ', match: { context: supported, near: [mayor-tarrant] }',
    put: '',
    says: [
      'topics/harbour-ferry.yaml:7: names[1].text “The Crossing” is also a name of “great-harbour-bridge”; say which topics must be near (match.near)',
    ],
  },
  {
    rule: 'a name shared but for case, diacritics and hyphen',
    file: 'topics/mayor-tarrant.yaml',
    find: '{ text: NBT,',
    put: '{ text: GREAT-HARBOUR BRÍDGE, lang: fr, kind: alternative }\n  - { text: NBT,',
    says: [
      'topics/mayor-tarrant.yaml:8: names[1].text “GREAT-HARBOUR BRÍDGE” is also a name of “great-harbour-bridge”; say which topics must be near (match.near)',
    ],
  },
  {
    rule: 'two preferred names in a language',
    file: 'topics/mayor-tarrant.yaml',
    find: '{ text: NBT, lang: en, kind: alternative',
    put: '{ text: NBT, lang: en, kind: preferred',
    says: ['topics/mayor-tarrant.yaml:8: names[1].text “NBT” is a second preferred name in en, after “Ilse Tarrant”'],
  },
  {
    rule: 'a name both hidden and shown',
    file: 'topics/great-harbour-bridge.yaml',
    find: 'text: Grate Harbour Bridge',
    put: 'text: the Rust Bow',
    says: ['topics/great-harbour-bridge.yaml:11: names[3].text “the Rust Bow” is both hidden and shown'],
  },
  {
    rule: 'a name twice in a language',
    file: 'topics/mayor-tarrant.yaml',
    find: '{ text: NBT, lang: en',
    put: '{ text: Ilse Tarrant, lang: en',
    says: ['topics/mayor-tarrant.yaml:8: names[1].text “Ilse Tarrant” stands a second time in en'],
  },
  {
    rule: "no preferred name in the digest's language",
    file: 'topics/harbour-ferry.yaml',
    find: 'lang: en, kind: preferred',
    put: 'lang: fr, kind: preferred',
    says: ["topics/harbour-ferry.yaml:5: names have no preferred one in the digest's language (en)"],
  },
  {
    rule: 'a name without a letter',
    file: 'topics/harbour-ferry.yaml',
    find: '{ text: The Crossing',
    put: '{ text: "—"',
    says: ['topics/harbour-ferry.yaml:7: names[1].text “—” has no letter or digit'],
  },
];
