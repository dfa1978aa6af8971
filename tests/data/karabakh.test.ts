/** The bundled digest. What compares it with the source texts runs where ../shared/sources is, and says so where it is not. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildDigest } from '@/core/digest/author/build';
import { formatProblem } from '@/core/digest/author/check';
import { listParagraphs } from '@/core/digest/author/paragraphs';
import { buildTopicAnswer } from '@/core/digest/section';
import { readDigestFolder, readSourceTexts } from '@/modules/bundled-digests/read-folder';
import { requiredTopics } from './required-topics';

const root = join(import.meta.dirname, '../..');
const textsFolder = join(root, '../shared/sources');
const build = buildDigest(readDigestFolder(join(root, 'data/karabakh')));

function problemsOf(result: typeof build): string[] {
  return result.status === 'invalid' ? result.problems.map(formatProblem) : [];
}

test('the bundled digest has no problems that show without the source texts', () => {
  expect(problemsOf(build)).toEqual([]);
});

test.skipIf(!existsSync(textsFolder))(
  'the bundled digest has no problems beside its source texts (skipped where ../shared/sources is absent)',
  () => {
    const checked = buildDigest(readDigestFolder(join(root, 'data/karabakh')), readSourceTexts(textsFolder));
    expect(problemsOf(checked)).toEqual([]);
    expect(checked.unchecked).toEqual([]);
  },
);

test.skipIf(!existsSync(textsFolder)).each([
  ['000_521f7a98d669c423.txt', 'blocks', 11],
  ['001_4225a7cceca476f0.txt', 'lines', 20],
  ['002_b5faff312a6f742c.txt', 'blocks', 22],
  ['004_7c18cf1ecc37a39b.txt', 'blocks', 21],
] as const)('%s, counted in %s, has %i paragraphs (skipped where ../shared/sources is absent)', (file, paragraphsAre, count) => {
  expect(listParagraphs(readSourceTexts(textsFolder)?.get(file) ?? '', paragraphsAre)).toHaveLength(count);
});

describe('every topic that must be there', () => {
  test.each(requiredTopics)('%s has a panel with claims, sources and a name', (id) => {
    const digest = build.status === 'ready' ? build.digest : undefined;
    const answer = buildTopicAnswer(digest === undefined ? [] : [digest], id);
    const [section] = answer.status === 'ready' ? answer.sections : [];
    expect(section?.claims.length).toBeGreaterThan(0);
    expect(section?.sources.length).toBeGreaterThan(0);
    expect(section?.topic.names.some(({ kind, lang }) => kind === 'preferred' && lang === 'en')).toBe(true);
  });
});

test('every source is drawn on to its last content paragraph', () => {
  const sources = build.status === 'ready' ? build.digest.sources : [];
  expect(sources).toHaveLength(4);
  expect(sources.filter(({ coverage }) => coverage.drawnOn < coverage.content)).toEqual([]);
});
