import { expect, it } from 'vitest';
import { listExamples } from '@/core/search/examples';
import { buildTestDigest } from '@/tests/fixtures/build-digest';

it('takes an event, names of other languages and a figure from the digest', () => {
  const digest = buildTestDigest({
    topics: ['pier', 'great-storm'],
    names: {
      pier: [
        { text: 'Môle', lang: 'fr', kind: 'alternative' },
        { text: 'Пирс', lang: 'ru', kind: 'preferred' },
      ],
    },
  });
  const [pier, storm] = digest.topics;
  const [claim] = digest.claims;
  if (!pier || !storm || !claim) throw new Error('The fixture has changed.');
  storm.kind = 'event';
  claim.text = 'About 12,500 stones.';
  claim.figure = { value: 12_500, unit: 'stones', approximate: true };
  expect(listExamples(digest)).toEqual(['Great storm', 'Môle', 'Пирс', '12,500']);
});

it('has fewer where the digest has none of a kind', () => {
  expect(listExamples(buildTestDigest({ topics: ['pier'] }))).toEqual(['Pier']);
});
