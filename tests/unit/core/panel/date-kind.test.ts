import { describe, expect, it } from 'vitest';
import { countKinds, dateKindOf, findDatingDocument } from '@/core/panel/date-kind';
import type { Claim } from '@/core/digest/schema';
import { readDate } from '@/tests/fixtures/browse-dates';
import { buildTestDigest } from '@/tests/fixtures/build-digest';

const digest = buildTestDigest();

function kindOf(when: string, issued: string | undefined, told: Partial<Claim> = {}): string {
  const [claim] = digest.claims;
  const [source] = digest.sources;
  if (claim === undefined || source === undefined) throw new Error('The digest has no claim or no source.');
  const { issued: _own, ...undated } = source;
  const sources = [issued === undefined ? undated : { ...undated, issued: readDate(issued) }];
  return dateKindOf({ ...claim, kind: 'argument', ...told, when: readDate(when) }, sources);
}

describe('what the date of a claim is the date of', () => {
  it.each([
    ['2023-06~', '2023-06~', 'document'],
    ['2023-09~', '2023-09-21/2023-09-25', 'document'],
    ['2023-09-19?', '2023-09-19?', 'document'],
    ['2020?', '2020', 'document'],
    ['2023-06~', '2023-07~', 'uncertain'],
    ['2022-06~', '2023-06~', 'uncertain'],
    // Less exact than the document: "earlier this year".
    ['2023~', '2023-09-19', 'uncertain'],
    // Another day of the document's month.
    ['2020-09-29?', '2020-09', 'uncertain'],
    ['2023-06/2023-07', '2023-06', 'span'],
    ['2023-07/2023-09-18', '2023-07/2023-09-18', 'document'],
    ['2023-07~/2023-09-18', '2023-07/2023-09-18', 'document'],
    ['2022/2023-09-18', '2023-07/2023-09-18', 'span'],
    ['2023-07/..', '2023-07', 'span'],
    ['2023-06~', undefined, 'uncertain'],
    ['2023-05-03', undefined, 'dated'],
  ])('of an argument of %s in a document of %s: %s', (when, issued, kind) => {
    expect(kindOf(when, issued)).toBe(kind);
  });

  it('is that of what happened, where the claim tells that something happened', () => {
    expect(kindOf('2023-06~', '2023-06~', { kind: 'event' })).toBe('uncertain');
    expect(kindOf('2023-06~', '2023-06~', { kind: 'figure', event: 'the-storm' })).toBe('uncertain');
    expect(kindOf('2023-06~', '2023-06~', { kind: 'figure' })).toBe('document');
    expect(kindOf('2023-07/2023-09-18', '2023-07/2023-09-18', { kind: 'event' })).toBe('span');
  });

  it('is what the author writes then, but what others said on the same day has that day', () => {
    expect(kindOf('2023-06-02', '2023-06-02', { voice: 'author' })).toBe('document');
    expect(kindOf('2023-06-02', '2023-06-02', { voice: 'named', kind: 'position' })).toBe('dated');
  });

  it('is no exact date where its editors inferred it', () => {
    expect(kindOf('2023', undefined, { kind: 'event', dating: 'inferred' })).toBe('uncertain');
    expect(kindOf('2023', undefined, { kind: 'event' })).toBe('dated');
  });

  it('names the document', () => {
    const [claim] = digest.claims;
    const sources = digest.sources.map((source, at) => ({ ...source, issued: readDate(at === 0 ? '2019' : '2020-06~') }));
    if (claim === undefined) throw new Error('The digest has no claim.');
    const argument = { ...claim, kind: 'argument' as const, when: readDate('2020-06~') };
    expect(findDatingDocument(argument, sources)?.id).toBe(sources[1]?.id);
  });
});

describe('counting', () => {
  it('counts every kind, also those there are none of', () => {
    expect(countKinds(['dated', 'span', 'dated'])).toEqual({ dated: 2, uncertain: 0, span: 1, document: 0 });
  });
});
