import { describe, expect, it } from 'vitest';
import type { Claim } from '@/core/digest/schema';
import type { TopicSection } from '@/core/panel/answer';
import { buildPanelView, type SectionView } from '@/core/panel/view';
import { en } from '@/locales/en';
import { damAnswer, damSection } from '@/tests/fixtures/panel-answer';

function viewOf(section: TopicSection): SectionView {
  const [view] = buildPanelView({ status: 'ready', sections: [section], storedIn: 'database' }, en).sections;
  if (view === undefined) throw new Error('A panel has a section for each section of its answer.');
  return view;
}

function damWith(change: Partial<TopicSection>): TopicSection {
  return { ...damSection, ...change };
}

function claimsOf(source: string, amount: number): Claim[] {
  return Array.from({ length: amount }, (_, index) => ({
    id: `${source}-${index}`,
    topics: ['orvane-dam'],
    kind: 'background',
    text: `Something that ${source} says.`,
    speaker: { name: source },
    voice: 'author',
    at: [{ source, paragraph: index + 1 }],
    anchor: 'something it says',
  }));
}

function viewOfClaims(claims: Claim[]): SectionView['claims'] {
  const topic = { ...damSection.topic, claims: claims.map((claim) => claim.id), disagreements: [] };
  return viewOf(damWith({ topic, claims, disagreements: [] })).claims;
}

describe('the first line of a panel', () => {
  it('says what the digest’s last day is', () => {
    expect(buildPanelView(damAnswer, en).horizon).toBe('Sidelight’s digest knows nothing after 19\u00A0April\u00A02021');
  });

  it('says whose voice is missing', () => {
    expect(buildPanelView(damAnswer, en).missingVoices?.text).toBe('Missing voice: the upper country.');
  });

  it('says nothing about missing voices for a digest that names none', () => {
    const { missingVoices: _, ...digest } = damSection.digest;
    expect(viewOf(damWith({ digest })).missingVoices).toBeUndefined();
  });

  it('says how many digests know the topic where several do, and the last day of each', () => {
    const later = {
      ...damSection.digest,
      id: 'later',
      asOf: { edtf: '2022', from: '2022-01-01', to: '2022-12-31', start: { year: 2022 }, interval: false },
    };
    const view = buildPanelView({ ...damAnswer, sections: [damWith({ digest: later }), damSection] }, en);
    expect(view.horizon).toBe('Two digests know this');
    expect(view.missingVoices).toBeUndefined();
    expect(view.sections.map((section) => section.horizon)).toEqual([
      'Sidelight’s digest knows nothing after 2022',
      'Sidelight’s digest knows nothing after 19\u00A0April\u00A02021',
    ]);
    expect(new Set(view.sections.map((section) => section.id)).size).toBe(2);
  });
});

describe('claims', () => {
  it('keep their reading order, without those that only a disagreement refers to', () => {
    expect(viewOf(damSection).claims.items.map((claim) => claim.id)).toEqual(damSection.topic.claims);
  });

  it('show at most two of each source on the first screen where several sources speak', () => {
    const { items, showAll } = viewOfClaims([...claimsOf('survey-report', 5), ...claimsOf('harbour-news', 3)]);
    expect(items.filter((claim) => claim.first).map((claim) => claim.id)).toEqual([
      'survey-report-0',
      'survey-report-1',
      'harbour-news-0',
      'harbour-news-1',
    ]);
    expect(showAll).toBe('Show all 8 claims');
  });

  it('show more of a source that is the only one to speak', () => {
    expect(viewOfClaims(claimsOf('survey-report', 9)).items.filter((claim) => claim.first)).toHaveLength(4);
  });

  it('offer nothing more where the first screen holds them all', () => {
    expect(viewOfClaims(claimsOf('survey-report', 3)).showAll).toBeUndefined();
  });

  it('say that they have no date rather than nothing, with the date of their document', () => {
    expect(
      viewOf(damSection)
        .claims.items.map((claim) => claim.date)
        .slice(0, 3),
    ).toEqual(['7\u00A0March\u00A02021', '2020', 'Date of its document: about\u00A0April\u00A02021 (inferred)']);
  });

  it('begin an approximate date like the sentence it heads', () => {
    expect(viewOf(damSection).claims.items.find((claim) => claim.id === 'essay-second')?.date).toBe('About\u00A0March\u00A02021');
  });

  it('cite each source once, with all of its paragraphs', () => {
    expect(viewOf(damSection).claims.items[1]?.citations.map((citation) => `${citation.label.text} ${citation.paragraphs}`)).toEqual([
      'Lake Survey Office ¶\u00A04, 19',
    ]);
  });

  it('quote the source’s own words in the language of the source', () => {
    const french = damSection.sources.map((source) =>
      source.id === 'harbour-news' ? { ...source, csl: { ...source.csl, language: 'fr' } } : source,
    );
    expect(viewOf(damWith({ sources: french })).claims.items[0]?.anchor).toEqual({
      text: '“closed all four gates on Sunday”',
      lang: 'fr',
      dir: 'ltr',
    });
  });

  it('show a figure by itself with its range, unit and date', () => {
    const { items } = viewOf(damSection).claims;
    expect(items[1]?.figure?.text).toBe('about 40 to 55 per cent less water · 2020');
    expect(items[0]?.figure).toBeUndefined();
  });

  it('say where other sources say the same', () => {
    expect(viewOf(damSection).claims.items[0]?.agreeing).toBe('Also in “Whose River? Orvane and the Price of a Dam” ¶\u00A05');
    expect(viewOf(damSection).claims.items[1]?.agreeing).toBeUndefined();
  });

  it('say where they lie from the page’s own date', () => {
    const pageDate = { day: '2021-03-20', basis: 'json-ld' } as const;
    const [section] = buildPanelView(damAnswer, { ...en, pageDate }).sections;
    const times = Object.fromEntries(section?.claims.items.map(({ id, pageTime }) => [id, pageTime]) ?? []);
    expect(times['gates-closed']).toEqual({ text: '13 days before this article', later: false });
    expect(times['next-spring']).toEqual({ text: '30 days after this article', later: true });
    expect(times['no-right']).toBeUndefined();
  });

  it('have an editor’s note marked once, also where the editor marked it', () => {
    const note = "Editor's note: the treaty has a clause on this.";
    const claims = damSection.claims.map((claim) => ({ ...claim, note }));
    expect(viewOf(damWith({ claims })).claims.items[0]?.note).toMatchObject({
      label: 'Editor’s note',
      text: { text: 'The treaty has a clause on this.' },
    });
  });

  it('that are a side of a disagreement say so', () => {
    const { items } = viewOf(damSection).claims;
    expect(items[0]?.contested).toEqual({
      label: 'On a disputed question: Was there a warning before the gates were closed in March 2021?',
      disagreement: 'when-closed',
    });
    expect(items[3]?.contested).toBeUndefined();
  });
});

/** Which of so many questions show their sides. */
function openAmong(amount: number): string[] {
  const many = damSection.disagreements
    .slice(0, 1)
    .flatMap((item) => Array.from({ length: amount }, (_, index) => ({ ...item, id: `question-${index}` })));
  return viewOf(damWith({ disagreements: many })).disagreements.open;
}

describe('disagreements', () => {
  const { disagreements } = viewOf(damSection);

  it('are announced before the claims', () => {
    expect(disagreements.summary).toBe('Part of 2 disputed questions');
  });

  it('show all their sides while they are few, and of many the first', () => {
    expect(openAmong(3)).toEqual(['question-0', 'question-1', 'question-2']);
    expect(openAmong(5)).toEqual(['question-0']);
  });
});

describe('the name a panel leads with', () => {
  const led = (name: string) => buildPanelView({ ...damAnswer, leadNames: { 'orvane-dam': name, 'orvane-lake': 'the Mere' } }, en);

  it('is the one the reader chose, and the digest’s own joins the others', () => {
    const view = led('Unity Dam');
    expect(view.title.text).toBe('Unity Dam');
    expect(view.sections[0]?.names.own.flatMap(({ names }) => names.map(({ text }) => text))).toContain('Orvane Dam');
  });

  it('can be one in another language, spoken and shaped as such', () => {
    expect(led('سد أورفان').title).toEqual({ text: 'سد أورفان', lang: 'ar', dir: 'rtl' });
  });

  it.each(['Somewhere else', 'Orvain Damm', ''])('stays the digest’s own for "%s", which the topic does not show', (name) => {
    expect(led(name).title.text).toBe('Orvane Dam');
  });

  it('is also what a related topic is called', () => {
    expect(led('Unity Dam').sections[0]?.related.topics.map(({ title }) => title.text)).toContain('the Mere');
  });
});

describe('the page’s own date', () => {
  const ageOn = (day: string, section = damSection) =>
    buildPanelView({ ...damAnswer, sections: [section] }, { ...en, pageDate: { day, basis: 'meta' } }).pageAge;

  it.each([
    ['after the last day of the digest', '2026-11-22', 'This article, of 22\u00A0November\u00A02026, is newer than anything here'],
    ['within what the digest knows', '2021-04-19', undefined],
    ['before some of it', '2020-06', 'This article, of June\u00A02020, is older than some of this'],
  ])('%s is said so', (_when, day, sentence) => {
    expect(ageOn(day)).toBe(sentence);
  });

  it('before the event that the panel is about is said first of all', () => {
    const event = damWith({ topic: { ...damSection.topic, kind: 'event' } });
    expect(ageOn('2017-05-01', event)).toBe(
      'This article, of 1\u00A0May\u00A02017, is older than this event, so the word may mean something else there',
    );
  });

  it('that makes no sense is passed over', () => {
    expect(ageOn('yesterday')).toBeUndefined();
    expect(buildPanelView(damAnswer, en).pageAge).toBeUndefined();
  });
});

describe('where the digest comes from', () => {
  it('is said in words where nobody but the reader answers for it', () => {
    expect(viewOf(damWith({ addedByReader: true })).added).toBe('You added this digest; Sidelight has not reviewed it.');
    expect(viewOf(damSection).added).toBeUndefined();
  });

  it('is not worth a word while it comes out of the database', () => {
    expect(buildPanelView(damAnswer, en).storage).toBeUndefined();
  });

  it('is said when the browser refused its storage', () => {
    expect(buildPanelView({ ...damAnswer, storedIn: 'memory' }, en).storage).toContain('keeps Sidelight from storing anything');
  });
});
