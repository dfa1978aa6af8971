import { describe, expect, it } from 'vitest';
import type { Source } from '@/core/digest/schema';
import { buildSourceCard } from '@/core/panel/source-card';
import { en } from '@/locales/en';
import { damSection } from '@/tests/fixtures/panel-answer';

const { digest, sources } = damSection;

function sourceWith(id: string): Source {
  const source = sources.find((candidate) => candidate.id === id);
  if (source === undefined) throw new Error(`There is no source ${id} in the fixture.`);
  return source;
}

describe('a source’s card', () => {
  const card = buildSourceCard(sourceWith('water-essay'), digest, en);

  it('tells what is known from outside and what is inferred from what stands in the document', () => {
    expect(card.titleKnown).toBe('Not in the document. Taken from elsewhere: reposts of the text');
    expect(card.fields.slice(0, 2)).toMatchObject([
      {
        label: 'Author',
        value: { text: 'Not signed here; published elsewhere under the name Mirela Tosk' },
        known: 'Not in the document. Taken from elsewhere: reposts of the text',
      },
      { label: 'Written', value: { text: 'about April 2021' }, known: 'Not in the document. Inferred: from the flood it calls recent' },
    ]);
    const inFile = buildSourceCard(sourceWith('letters-op-ed'), digest, en);
    expect(inFile.fields.every((field) => field.known === undefined)).toBe(true);
  });

  it('gives the perspective, what it was judged by, and how much was drawn on', () => {
    expect(card.fields.slice(2).map((field) => `${field.label}: ${field.value.text}`)).toEqual([
      'Point of view: the lower country',
      'Why we say so: The author speaks of “our valley” throughout.',
      'Used here: 11 of 11 paragraphs of text (¶ numbers also count headings and notices, if any)',
    ]);
  });

  it('says whether it is older or younger than the page', () => {
    const written = (day: string) =>
      buildSourceCard(sourceWith('letters-op-ed'), digest, { ...en, pageDate: { day, basis: 'time' } }).fields[1]?.value.text;
    expect(written('2021-04-22')).toBe('19 April 2021, 3 days before this article');
    expect(written('2021-04-19')).toBe('19 April 2021, the day of this article');
    expect(written('2016')).toBe('19 April 2021, more than 4 years after this article');
  });

  it('says that nobody signed rather than leaving the author out', () => {
    expect(buildSourceCard(sourceWith('harbour-news'), digest, en).fields[0]?.value.text).toBe('None named');
  });
});
