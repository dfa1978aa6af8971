import { describe, expect, it } from 'vitest';
import { compareSnapshots, isSame } from '@/core/notebook/claim-now';
import { buildContent, placeBefore } from '@/core/notebook/content';
import { buildKeptView } from '@/core/notebook/kept-view';
import { en } from '@/locales/en';
import { arabicSource, claimWith, dateOf, signedSource, unsignedSource } from '@/tests/fixtures/cited-claims';
import { entryWith, keptWith } from '@/tests/fixtures/kept-claims';
import { damSection } from '@/tests/fixtures/panel-answer';

describe('the notebook', () => {
  it('has what is unsorted first, then the collections in their order', () => {
    const content = buildContent(
      [
        entryWith({ collection: 'b' }, { id: 'one' }),
        entryWith({ collection: 'nowhere' }, { id: 'two' }),
        entryWith({ removedAt: '2024' }, { id: 'three' }),
      ],
      [{ id: 'a', name: 'A', position: 2 }, { id: 'b', name: 'B', position: 1 }, { id: 'c', name: 'C', position: 0, removedAt: '2024' }], // prettier-ignore
    );
    expect(content.groups.map(({ name = '', claims }) => [name, ...claims.map(({ claim }) => claim)])).toEqual([
      ['', 'two'],
      ['B', 'one'],
      ['A'],
    ]);
    expect(content.removed.map(({ claim }) => claim)).toEqual(['three']);
  });

  it('has no place for what is unsorted where nothing is', () => {
    expect(buildContent([], [{ id: 'a', name: 'A', position: 0 }]).groups).toEqual([{ id: 'a', name: 'A', claims: [] }]);
    expect(buildContent([], []).groups).toEqual([{ id: 'unsorted', claims: [] }]);
  });

  it('puts one before another, itself, or the end', () => {
    expect(placeBefore(['a', 'b', 'c'], 'c', 'a')).toEqual(['c', 'a', 'b']);
    expect(placeBefore(['a', 'b'], 'a', 'a')).toEqual(['b', 'a']);
    expect(placeBefore(['a'], 'new', undefined)).toEqual(['a', 'new']);
  });
});

describe('what has become of a claim', () => {
  const { snapshot } = keptWith();
  it.each([
    ['same', 'another revision', { ...snapshot, digest: { ...snapshot.digest, revision: '9' } }],
    ['same', 'fields that an older extension did not keep', { ...snapshot, claim: { ...snapshot.claim, topics: ['more'] } }],
    ['text', 'other words', keptWith({}, { text: 'Otherwise.' }).snapshot],
    ['details', 'another speaker', keptWith({}, { speaker: { name: 'Nobody' } }).snapshot],
    ['details', 'another date', keptWith({}, { when: dateOf('2021') }).snapshot],
    ['details', 'another paragraph', keptWith({}, { at: [{ source: 'paper', paragraph: 4 }] }).snapshot],
    ['details', 'a corrected source', keptWith({}, {}, [arabicSource]).snapshot],
  ])('is %s with %s', (expected, _what, now) => {
    const found = compareSnapshots(snapshot, now);
    expect(found.status === 'changed' ? found.what : found.status).toBe(expected);
  });

  it('does not depend on the order of fields', () => {
    expect(isSame({ a: 1, b: [{ c: 2, d: undefined }] }, { b: [{ d: undefined, c: 2 }], a: 1 })).toBe(true);
    expect(isSame({ a: [] }, { a: {} })).toBe(false);
    expect(isSame({ a: undefined }, { b: undefined })).toBe(false);
  });
});

it('shows a claim with its speaker and where it stands, each in its language', () => {
  const view = buildKeptView(keptWith({}, { note: 'Editor’s note: mind this.' }, [signedSource]).snapshot, en);
  expect(view).toMatchObject({
    text: { lang: 'en', dir: 'ltr' },
    speaker: 'Said by the Gazette.',
    sources: [{ title: { text: '“Lake level falls”' }, publication: { text: 'Harbour Gazette' }, where: '¶ 3 (“closed all four gates”)', url: expect.stringContaining('#:~:text=') }], // prettier-ignore
    editorsNote: 'Editor’s note: Mind this.',
  });
  expect(view.sources[0]?.place.text).toBe('“Lake level falls”, ¶\u00A03');
  expect([view.dated, view.written], 'not twice').toEqual(['Date of its document: 8\u00A0March\u00A02021', undefined]);
  expect(view.name.text).toBe('The Gazette');
  expect(view.sources[0]?.genre).toBe('News report');
  const when = { edtf: '2019', from: '2019-01-01', to: '2019-12-31', start: { year: 2019 }, end: { year: 2019 }, interval: false };
  expect(buildKeptView(keptWith({}, { when }, [signedSource]).snapshot, en).dated).toBe('2019');
  expect(buildKeptView(keptWith({}, {}, [arabicSource]).snapshot, en).sources[0]?.title.dir).toBe('rtl');
});

describe('what a digest says of a kept claim now', () => {
  const { disagreements, digest } = damSection;
  it('is on which disputed question it is, and on what grounds it is dated', () => {
    const claim = claimWith({ when: dateOf('2019'), dating: 'inferred' });
    const live = { claim, disagreements, digest };
    const view = buildKeptView(keptWith({}, claim, [signedSource]).snapshot, en, live);
    expect(view.dated).toBe('2019 (inferred)');
    expect(view.contested?.disagreement).toBe(damSection.disagreements[0]?.id);
    expect(view.contested?.label).toContain(damSection.disagreements[0]?.question);
    const otherwise = { ...live, claim: { ...claim, when: dateOf('2018') } };
    expect(buildKeptView(keptWith({}, claim, [signedSource]).snapshot, en, otherwise).dated, 'of another date than was kept').toBe('2019');
  });

  it('is nothing where the digest is not there to say it', () => {
    expect(buildKeptView(keptWith({}, {}, [signedSource]).snapshot, en).contested).toBeUndefined();
  });
});

it('says when a document was written beside it, where the claim has a date of its own', () => {
  const when = dateOf('2020-11-09');
  const view = buildKeptView(keptWith({}, { when }, [unsignedSource]).snapshot, en);
  expect([view.dated, view.written]).toEqual(['9\u00A0November\u00A02020', 'about\u00A0March\u00A02021 (inferred)']);
  expect(view.sources[0]?.issued).toBe(view.written);
  const claim = claimWith({ when, dating: 'document' });
  const live = { claim, disagreements: [], digest: damSection.digest };
  expect(buildKeptView(keptWith({}, claim, [unsignedSource]).snapshot, en, live).written).toBeUndefined();
});

it('says whose telling it is where somebody else’s words are kept', () => {
  const view = buildKeptView(keptWith({}, { voice: 'named' }, [signedSource]).snapshot, en);
  expect(view.sources[0]?.place.text).toBe('as told in “Lake level falls”, ¶\u00A03');
});
