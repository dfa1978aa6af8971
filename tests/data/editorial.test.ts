/** The editors' own voice in the bundled digest: whose words a sentence tells, and which words are never ours. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildDigest } from '@/core/digest/author/build';
import { buildTopicSection } from '@/core/digest/section';
import { topicTitle } from '@/core/digest/topic-title';
import { buildAllNames } from '@/core/panel/all-names-view';
import { en } from '@/locales/en';
import { readDigestFolder } from '@/modules/bundled-digests/read-folder';

const build = buildDigest(readDigestFolder(join(import.meta.dirname, '../../data/karabakh')));
if (build.status !== 'ready') throw new Error('The bundled digest has problems: tests/data/karabakh.test.ts lists them.');
const { digest } = build;
const essayClaims = digest.claims.filter(({ at }) => at[0]?.source === 'choice-essay');
const bothHalves = 'the essay’s author (elsewhere named Vahagn Avedian)';

/** Each is one side's word, and a disagreement is about it. */
const contested = /\b(?:offensive|attack|assault|blockad|siege|reintegrat|aggression|liberat|occup|terroris|separatis)/iu;

/** What is said to be somebody's, in quotation marks, is not ours. */
function ownWords(text: string): string {
  return text.replaceAll(/“[^”]*”/gu, '');
}

/** Everything that the editors say by themselves, by where it stands. A claim's sentence and a side are somebody's, and say whose. */
function listOwnTexts(): [string, string][] {
  const entries: [string, string | undefined][] = [
    ...digest.topics.flatMap((topic): [string, string | undefined][] => [
      [`${topic.id}: title`, topicTitle(topic, digest.language)],
      [`${topic.id}: summary`, topic.summary],
      [`${topic.id}: note`, topic.note],
    ]),
    ...digest.claims.flatMap((claim): [string, string | undefined][] => [
      [`${claim.id}: whenBasis`, claim.whenBasis],
      [`${claim.id}: note`, claim.note],
    ]),
    ...digest.disagreements.flatMap((one): [string, string | undefined][] => [
      [`${one.id}: question`, one.question],
      [`${one.id}: whyTheyDiffer`, one.whyTheyDiffer],
      [`${one.id}: missing`, one.missing],
    ]),
    ...digest.sources.flatMap((source): [string, string | undefined][] => [
      [`${source.id}: genreSentence`, source.genreSentence],
      ...Object.entries(source.established).map(([field, how]): [string, string] => [`${source.id}: ${field}`, how]),
    ]),
  ];
  return entries.flatMap(([where, text]) => (text === undefined ? [] : [[where, text]]));
}

/** Words of another sense. */
const otherSenses = new Set([
  'crimes-against-humanity: summary', // the Rome Statute's "attack on civilians"
]);

test('contested words stand in quotation marks where the editors speak', () => {
  const found = listOwnTexts().filter(([where, text]) => !otherSenses.has(where) && contested.test(ownWords(text)));
  expect(found).toEqual([]);
});

test('every claim that rests on the essay says in its speaker both halves of who wrote it, and in its sentence one', () => {
  const broken = essayClaims.filter(({ text, speaker }) => {
    const by = `${speaker.name} (${speaker.role ?? ''})`;
    const says = by.includes(bothHalves) || by.includes('the essay’s author, elsewhere named Vahagn Avedian');
    return !says || !/essay’s author/iu.test(text) || text.includes('Avedian');
  });
  expect(essayClaims.length).toBeGreaterThan(60);
  expect(broken.map(({ id }) => id)).toEqual([]);
});

test('every question that the essay answers names its author once with both halves', () => {
  const wrong = digest.disagreements.filter(({ sides, whyTheyDiffer, missing = '' }) => {
    const texts = [...sides.map(({ summary }) => summary), whyTheyDiffer, missing].join(' ');
    const named = /essay’s author/iu.test(texts);
    return texts.split('(elsewhere named Vahagn Avedian)').length - 1 !== (named ? 1 : 0);
  });
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test('every dated claim says how its date is known', () => {
  expect(digest.claims.filter(({ when, whenBasis }) => when !== undefined && whenBasis === undefined).map(({ id }) => id)).toEqual([]);
});

test('an opinion piece says, writes or argues; it does not report', () => {
  const opinions = ['choice-essay', 'confidence-op-ed'];
  const sentences = [
    ...digest.claims.filter(({ at }) => opinions.includes(at[0]?.source ?? '')).map(({ id, text }) => [id, text]),
    ...digest.topics.map(({ id, summary }) => [id, summary]),
    ...digest.disagreements.flatMap(({ id, sides }) => sides.map(({ summary }) => [id, summary])),
  ];
  const reporting = /(?:essay(?:’s author)?(?: \([^)]*\))?|op-ed|Poghosyan(?: \([^)]*\))?) reports/u;
  expect(sentences.filter(([, text]) => reporting.test(text ?? ''))).toEqual([]);
});

test('a place cannot be led by the name of the republic that was proclaimed in it', () => {
  const section = buildTopicSection(digest, 'nagorno-karabakh');
  const choices = section === undefined ? [] : buildAllNames(section, en).choices.flatMap((group) => group.choices);
  expect(choices.map(({ text }) => text.text)).toContain('Artsakh');
  expect(choices.filter(({ text }) => /republic|^NKR$/iu.test(text.text))).toEqual([]);
});

test('a name that takes a side says who uses it, in every language', () => {
  const artsakh = /art[sz]a[kjcx]|artsach|արցախ|арцах|آرتساخ|ארצאח|αρτσάχ|アルツァフ|阿尔察赫|아르차흐|არცახ/iu;
  const patriotic = /vətən|patriotic|vatan|iron fist|yumru[qk]|отечественн|железный кулак/iu;
  const silent = digest.topics.flatMap(({ id, names }) =>
    names
      .filter(({ text, kind, usedBy }) => kind !== 'hidden' && usedBy === undefined && (artsakh.test(text) || patriotic.test(text)))
      .map(({ text, lang }) => `${id}: ${text} (${lang})`),
  );
  expect(silent).toEqual([]);
});
