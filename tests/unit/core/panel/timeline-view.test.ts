import { describe, expect, it } from 'vitest';
import type { Claim, DigestDate } from '@/core/digest/schema';
import type { TopicSection } from '@/core/panel/answer';
import { buildTimeline, hasTimeline, type TimelineView } from '@/core/panel/timeline-view';
import { en } from '@/locales/en';
import { damSection } from '@/tests/fixtures/panel-answer';
import { day } from '@/tests/fixtures/panel-sources';

let made = 0;

/** A claim that something happened; `source` is one of the dam's. */
function claim(
  when: string | DigestDate | undefined,
  { source = 'harbour-news', ...rest }: Partial<Claim> & { source?: string } = {},
): Claim {
  made += 1;
  return {
    id: `made-${made}`,
    topics: ['orvane-dam'],
    kind: 'event',
    text: `Claim of ${typeof when === 'string' ? when : 'then'}.`,
    speaker: { name: 'Harbour Gazette' },
    voice: 'author',
    ...(when === undefined ? {} : { when: typeof when === 'string' ? day(when) : when }),
    at: [{ source, paragraph: 1 }],
    anchor: 'as it was told',
    ...rest,
  };
}

function sectionOf(claims: Claim[], foreign: Claim[] = []): TopicSection {
  return { ...damSection, topic: { ...damSection.topic, claims: claims.map(({ id }) => id) }, claims: [...claims, ...foreign] };
}

const timelineOf = (claims: Claim[]): TimelineView | undefined => buildTimeline(sectionOf(claims), en);
const dates = (view: TimelineView | undefined) => view?.entries.map(({ accounts }) => accounts.map(({ date }) => date));

const since = (edtf: string): DigestDate => ({
  edtf: `${edtf}/..`,
  from: `${edtf}-01-01`,
  to: '9999-12-31',
  start: { year: Number(edtf) },
  interval: true,
});

describe('a timeline', () => {
  it.each([
    ['no claims', []],
    ['two events', [claim('2019'), claim('2020')]],
    ['undated events', [claim('2019'), claim('2020'), claim(undefined), claim(undefined)]],
    ['three claims on one event', ['2019', '2020', '2021'].map((when) => claim(when, { event: 'closing' }))],
    [
      'what people argue, hold and expect',
      (['argument', 'position', 'forecast', 'figure', 'background'] as const).map((kind) => claim('2020', { kind })),
    ],
  ])('is none for %s', (_what, claims) => {
    expect(timelineOf(claims)).toBeUndefined();
    expect(hasTimeline(sectionOf(claims))).toBe(false);
  });

  it('is in order of time, with the precision each date has', () => {
    const claims = [claim('2021-03-07'), claim('2020-02~'), claim('2018'), claim(since('2019'))];
    expect(dates(timelineOf(claims))).toEqual([
      ['2018'],
      ['The time since\u00A02019'],
      ['About\u00A0February\u00A02020'],
      ['7\u00A0March\u00A02021'],
    ]);
    expect(hasTimeline(sectionOf(claims))).toBe(true);
  });

  it('leads to claims of the topic only: those of a disagreement are not in its list', () => {
    const [first, second, third] = [claim('2018'), claim('2019'), claim('2020')];
    expect(buildTimeline(sectionOf([first, second], [third]), en)).toBeUndefined();
  });

  it('gives each account the claim to lead to, its sources and its text', () => {
    const claims = [claim('2018'), claim('2019'), claim('2020')];
    expect(timelineOf(claims)?.entries[0]?.accounts).toEqual([
      {
        claim: claims[0]?.id,
        date: '2018',
        sources: [expect.objectContaining({ text: 'Harbour Gazette' })],
        text: { text: 'Claim of 2018.', lang: 'en', dir: 'ltr' },
      },
    ]);
  });
});

describe('an event that several claims share', () => {
  const around = [claim('2010'), claim('2011')];

  it('is one entry, in which each source has its say and its date', () => {
    const view = timelineOf([
      ...around,
      claim('2020-11-09', { event: 'signing', source: 'water-essay' }),
      claim('2020-11-10', { event: 'signing', source: 'harbour-news' }),
    ]);
    expect(dates(view)?.[2]).toEqual(['9\u00A0November\u00A02020', '10\u00A0November\u00A02020']);
    expect(view?.entries[2]?.together).toBe('one event, told by two sources');
    expect(view?.entries[2]).not.toHaveProperty('more');
  });

  it('is told by the claim that it happened, before background and figures, and leads to the others', () => {
    const told = claim('2020-05', { event: 'signing' });
    const background = claim('2020-01', { event: 'signing', kind: 'background' });
    const view = timelineOf([...around, background, told, claim('2020-06', { event: 'signing' })]);
    expect(view?.entries[2]?.accounts.map((account) => account.claim)).toEqual([told.id]);
    expect(view?.entries[2]?.more).toEqual({ label: '2 more claims on this', claim: background.id });
    expect(view?.entries[2]).not.toHaveProperty('together');
  });

  it('takes a background or a figure of a source that has nothing else', () => {
    const view = timelineOf([...around, claim('2020', { event: 'signing', kind: 'figure' })]);
    expect(dates(view)?.[2]).toEqual(['2020']);
  });

  it('is not dated by what was argued about it later', () => {
    const view = timelineOf([...around, claim('2013'), claim('2014', { event: 'signing', kind: 'argument' })]);
    expect(dates(view)).toEqual([['2010'], ['2011'], ['2013']]);
  });

  it('stands where its most exact date puts it', () => {
    const view = timelineOf([
      claim('2020-03', { id: 'march' }),
      claim('2020', { event: 'signing', source: 'water-essay' }),
      claim('2020-11-10', { event: 'signing' }),
      claim('2020-12'),
    ]);
    expect(dates(view)).toEqual([['March\u00A02020'], ['2020', '10\u00A0November\u00A02020'], ['December\u00A02020']]);
  });

  it('is kept apart from a claim that has its id', () => {
    const view = timelineOf([...around, claim('2020', { event: 'made' }), claim('2021', { id: 'made' })]);
    expect(view?.entries).toHaveLength(4);
    expect(new Set(view?.entries.map(({ id }) => id)).size).toBe(4);
  });
});

describe('a stretch without an entry', () => {
  const gaps = (...when: (string | DigestDate)[]) => timelineOf(when.map((date) => claim(date)))?.entries.map(({ gap }) => gap);

  it('is named where it is long', () => {
    expect(gaps('2001', '2011', '2012')).toEqual([undefined, '9 years with no entry', undefined]);
  });

  it.each([
    ['less than two years long', ['2019-06', '2020-12', '2021-01']],
    ['like all the others of a long history', ['1100', '1200', '1300', '1400', '1500', '1600', '1700', '1800']],
  ])('is not where it is %s', (_what, when) => {
    expect(gaps(...when)?.filter((gap) => gap !== undefined)).toEqual([]);
  });

  it('is none while something lasts, nor does what has no end hide all gaps after it', () => {
    const lasting: DigestDate = {
      edtf: '2001/2012',
      from: '2001-01-01',
      to: '2012-12-31',
      start: { year: 2001 },
      end: { year: 2012 },
      interval: true,
    };
    expect(gaps(lasting, '2005', '2013')).toEqual([undefined, undefined, undefined]);
    expect(gaps(since('2001'), '2011', '2012')).toEqual([undefined, '10 years with no entry', undefined]);
  });
});

describe('a long timeline', () => {
  const years = (amount: number) => Array.from({ length: amount }, (_, index) => claim(String(2000 + index)));

  it('shows the latest first and the rest on demand', () => {
    const view = timelineOf(years(12));
    expect(view?.entries.filter(({ first }) => first).map(({ accounts }) => accounts[0]?.date)).toEqual([
      '2006',
      '2007',
      '2008',
      '2009',
      '2010',
      '2011',
    ]);
    expect(view?.showEarlier).toBe('Show 6 earlier events');
  });

  it('is whole where hiding would save next to nothing', () => {
    const view = timelineOf(years(8));
    expect(view?.entries.every(({ first }) => first)).toBe(true);
    expect(view).not.toHaveProperty('showEarlier');
  });
});
