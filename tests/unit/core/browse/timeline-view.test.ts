import { describe, expect, it } from 'vitest';
import type { DigestQuestions } from '@/core/browse/listed';
import { buildBrowseTimeline, nextZoom, prepareTimeline } from '@/core/browse/timeline-view';
import { digestHead } from '@/core/digest/section';
import { en } from '@/locales/en';
import { readDate } from '@/tests/fixtures/browse-dates';
import { buildTestDigest } from '@/tests/fixtures/build-digest';

function given(id: string, dates: readonly (string | undefined)[]): DigestQuestions {
  const digest = buildTestDigest({ id, claimsPerTopic: dates.length, topics: ['pier'] });
  return {
    digest: { id, head: digestHead(digest), isAdded: false, sourceCount: 3 },
    claims: digest.claims.map((claim, at) => (dates[at] === undefined ? claim : { ...claim, when: readDate(dates[at]) })),
    sources: digest.sources,
    disagreements: [],
  };
}

function view(all: readonly DigestQuestions[], wish = {}) {
  return buildBrowseTimeline(prepareTimeline(all), wish, en);
}

describe('the timeline of all digests', () => {
  it('puts the claims of all of them in one order, each with who says it and where', () => {
    const { periods, total, undated } = view([given('coasts', ['2021-05-03', undefined]), given('harbours', ['2019', '2021~'])]);
    expect([total, undated]).toEqual([3, 1]);
    expect(periods.map(({ key, entries }) => [key, entries.map(({ digest, date }) => `${digest}: ${date}`)])).toEqual([
      ['2019', ['harbours: 2019']],
      ['2021', ['harbours: About 2021', 'coasts: 3 May 2021']],
    ]);
    expect(periods[0]?.entries[0]).toMatchObject({
      claim: 'pier-claim-1',
      topic: 'pier',
      speaker: { text: 'Said by A surveyor' },
      sources: [{ paragraphs: '¶\u00A01' }],
    });
  });

  it('says when each source was written, and begins its label with a capital', () => {
    const harbours = given('harbours', ['2020-11-09']);
    const sources = harbours.sources.map((source) => ({
      ...source,
      label: 'the survey',
      issued: readDate('2023-09-21/2023-09-25'),
      established: { issued: 'inferred: from what it tells of' },
    }));
    const [entry] = view([{ ...harbours, sources }]).periods[0]?.entries ?? [];
    expect(entry?.date).toBe('9 November 2020');
    expect(entry?.sources).toMatchObject([
      { label: { text: 'The survey' }, issued: '21\u2060–\u206025\u00A0September\u00A02023 (inferred)' },
    ]);
  });

  it.each([
    ['2020-05-03', 'day', false],
    ['2020-05-03?', 'day', true],
    ['2020-05', 'part', false],
    ['202X', 'part', false],
    ['2019/2020~', 'interval', true],
    ['2019/..', 'interval', false],
  ])('draws %s as what it is', (edtf, shape, vague) => {
    expect(view([given('harbours', [edtf])]).periods[0]?.entries[0]?.mark).toEqual({ shape, vague });
  });

  it('says that a date is inferred, and draws it as not exact', () => {
    const harbours = given('harbours', ['2020-05-03', '2020-05-03']);
    const claims = harbours.claims.map((claim, at) => (at === 0 ? { ...claim, dating: 'inferred' as const } : claim));
    const { entries } = view([{ ...harbours, claims }]).periods[0] ?? { entries: [] };
    expect(entries.map(({ date, mark }) => [date, mark.vague])).toEqual([
      ['3 May 2020 (inferred)', true],
      ['3 May 2020', false],
    ]);
  });

  it('knows what is dated only by its document, and what date that has', () => {
    const harbours = given('harbours', ['2020-05~', '2020-05-03', '2019/2021']);
    const sources = harbours.sources.map((source) => ({ ...source, issued: readDate('2020-05-20?') }));
    const claims = harbours.claims.map((claim) => ({ ...claim, kind: 'argument' as const }));
    const [first, second] = view([{ ...harbours, sources, claims }]).periods;
    expect([first, second].map((period) => period?.counts)).toEqual([
      { dated: 0, uncertain: 0, span: 1, document: 0 },
      { dated: 1, uncertain: 0, span: 0, document: 1 },
    ]);
    expect(second?.entries[0]).toMatchObject({
      kind: 'document',
      document: { id: 'survey', date: '20\u00A0May\u00A02020\u00A0(date\u00A0uncertain)', order: 20_200_520 },
    });
  });

  it('says of a claim that accounts differ on it, and where they do', () => {
    const digest = buildTestDigest({ id: 'harbours', topics: ['pier'], disputed: ['pier'] });
    const claims = digest.claims.map((claim) => ({ ...claim, when: readDate('2020') }));
    const home = { digest: given('harbours', []).digest, claims, sources: digest.sources, disagreements: digest.disagreements };
    const { entries } = view([home]).periods[0] ?? { entries: [] };
    const sides = digest.disagreements.flatMap((one) => one.sides.flatMap((side) => side.claims));
    expect(entries.filter(({ contested }) => contested !== undefined).map(({ claim }) => claim)).toEqual(sides);
    expect(entries.find(({ claim }) => claim === sides[0])?.contested).toMatchObject({
      label: expect.stringContaining(digest.disagreements[0]?.question ?? '?'),
      disagreement: 'pier-dispute',
    });
  });

  it('begins with years, and over a long time with decades', () => {
    expect(view([given('harbours', ['1990', '2020'])]).zoom).toBe('year');
    expect(view([given('harbours', ['1790', '2020'])]).zoom).toBe('decade');
    expect(view([given('harbours', ['1790', '2020'])], { zoom: 'month' }).zoom).toBe('month');
    expect(view([given('harbours', ['1990', '2020'])], { zoom: 'century' }).zoom).toBe('year');
  });

  it('says how many claims a period has of which the page shows a part', () => {
    const { periods, after } = view([
      given(
        'harbours',
        Array.from({ length: 180 }, () => '2020'),
      ),
    ]);
    expect(periods.map(({ count, entries }) => [count, entries.length])).toEqual([[180, 150]]);
    expect(after).toMatchObject({ start: { from: '2020', skip: '150' }, count: 30 });
  });

  it('says what is before and after the page, and how much', () => {
    const all = [given('harbours', [...Array.from({ length: 20 }, () => '2023'), '2020', '1995', '1995'])];
    const year = (of: number) => ({ precision: 'exact', year: of, years: 1 });
    const { periods, before, after } = view(all);
    expect(periods.map(({ key }) => key)).toEqual(['2023']);
    expect(before).toEqual({ start: { from: '1995', skip: '' }, first: year(1995), last: year(2020), count: 3 });
    expect(after).toBeUndefined();
  });

  it('of nothing is empty', () => {
    expect(view([])).toMatchObject({ total: 0, periods: [] });
  });
});

describe('zooming', () => {
  it('goes step by step, and no further than it can', () => {
    expect([nextZoom('decade', 1), nextZoom('year', 1), nextZoom('month', 1)]).toEqual(['year', 'month', 'month']);
    expect([nextZoom('month', -1), nextZoom('year', -1), nextZoom('decade', -1)]).toEqual(['year', 'decade', 'decade']);
  });
});
