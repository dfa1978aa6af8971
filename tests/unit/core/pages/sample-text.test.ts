import { describe, expect, it } from 'vitest';
import { buildSampleText } from '@/core/pages/sample-text';
import { buildTestDigest } from '@/tests/fixtures/build-digest';

const { title, language, asOf, limitations, topics, disagreements, claims } = buildTestDigest({
  topics: ['a', 'b', 'c', 'd', 'e', 'f'],
  disputed: ['f'],
});

function titlesOf(told: typeof topics): string[] | undefined {
  return buildSampleText({ title, language, asOf, limitations }, told)?.paragraphs.map(({ topic }) => topic);
}

describe('a text to try Sidelight on', () => {
  it('is what the digest says of the topics that are told and disputed most', () => {
    const told = topics.map((topic, at) => ({ ...topic, claims: topic.claims.slice(0, at === 0 ? 1 : 2) }));
    expect(titlesOf(told)).toEqual(['F', 'B', 'C']);
    expect(buildSampleText({ title, language, asOf, limitations, missingVoices: ['the pilots'] }, told)).toMatchObject({
      title: 'Digest of harbours',
      language: 'en',
      lastDay: '21 September 2023',
      limitations: 'It knows nothing.',
      missingVoices: ['the pilots'],
      paragraphs: [{ topic: 'F', text: 'What is known of f.' }, {}, {}],
    });
  });

  it('takes countries only where there is nothing else', () => {
    const told = topics.map((topic) => (topic.id === 'f' || topic.id === 'a' ? { ...topic, kind: 'country' as const } : topic));
    expect(titlesOf(told)).toEqual(['B', 'C', 'D']);
    expect(titlesOf(told.filter(({ kind }) => kind === 'country'))).toEqual(['F', 'A']);
  });

  it('shows a question on which sources differ, with every side and who holds it', () => {
    const sample = buildSampleText({ title, language, asOf, limitations }, topics, { disagreements, claims });
    expect(sample?.dispute?.question).toBe('When was the f built?');
    expect(sample?.dispute?.sides.map(({ holders }) => holders)).toEqual([['A surveyor'], ['A correspondent']]);
  });

  it('is nothing where there is nothing to tell', () => {
    expect(buildSampleText({ title, language, asOf, limitations }, [])).toBeUndefined();
  });
});
