import { describe, expect, it } from 'vitest';
import type { Source } from '@/core/digest/schema';
import { buildSourceCard, sourceLabel } from '@/core/panel/source-view';
import { en } from '@/locales/en';
import { damSection } from '@/tests/fixtures/panel-answer';

const { digest, sources } = damSection;

function sourceWith(id: string, change: Partial<Source> = {}): Source {
  const source = sources.find((candidate) => candidate.id === id);
  if (source === undefined) throw new Error(`There is no source ${id} in the fixture.`);
  return { ...source, ...change };
}

function labelOf(source: Source): string {
  return sourceLabel(source, digest, en.panel).text;
}

describe('a source’s short label', () => {
  it.each([
    { name: 'author and publication', source: sourceWith('letters-op-ed'), label: 'Velde, Two Shores' },
    { name: 'the publication alone where nobody signed', source: sourceWith('harbour-news'), label: 'Harbour Gazette' },
    { name: 'a body once that wrote and published', source: sourceWith('survey-report'), label: 'Lake Survey Office' },
    {
      name: 'the title where the author’s name comes from outside the document',
      source: sourceWith('water-essay'),
      label: '“Whose River? Orvane and the Price of a Dam”',
    },
  ])('is $name', ({ source, label }) => {
    expect(labelOf(source)).toBe(label);
  });

  it('leaves out a publication that only others name', () => {
    const source = sourceWith('letters-op-ed');
    expect(labelOf({ ...source, established: { 'container-title': 'outside: a copy elsewhere' } })).toBe('Velde');
  });

  it.each([
    ['The Choice at Orvane: Stay or Leave?', '“The Choice at Orvane”'],
    ['Opinion: the dam must go', '“Opinion: the dam must go”'],
    ['With everybody looking elsewhere, the upper country closes all gates', '“With everybody looking elsewhere …”'],
    ['A title that goes on for much longer than any line in a panel could hold', '“A title that goes on for much longer than …”'],
  ])('shortens the title "%s" to %s', (title, label) => {
    const source = sourceWith('water-essay');
    expect(labelOf({ ...source, csl: { ...source.csl, title } })).toBe(label);
  });
});

describe('a source’s card', () => {
  const card = buildSourceCard(sourceWith('water-essay'), digest, en.panel);

  it('tells what is known from outside and what is inferred from what stands in the document', () => {
    expect(card.titleKnown).toBe('not in the document; from outside: reposts of the text');
    expect(card.fields.slice(0, 2)).toMatchObject([
      { label: 'Author', value: { text: 'Mirela Tosk' }, known: 'not in the document; from outside: reposts of the text' },
      { label: 'Written', value: { text: 'about April 2021' }, known: 'not in the document; inferred: from the flood it calls recent' },
    ]);
    const inFile = buildSourceCard(sourceWith('letters-op-ed'), digest, en.panel);
    expect(inFile.fields.every((field) => field.known === undefined)).toBe(true);
  });

  it('gives the perspective, what it was judged by, and how much was drawn on', () => {
    expect(card.fields.slice(2).map((field) => `${field.label}: ${field.value.text}`)).toEqual([
      'Perspective: the lower country',
      'Judged by: The author speaks of “our valley” throughout.',
      'Drawn on: 11 of 11 paragraphs',
    ]);
  });

  it('says that nobody signed rather than leaving the author out', () => {
    expect(buildSourceCard(sourceWith('harbour-news'), digest, en.panel).fields[0]?.value.text).toBe('none named');
  });
});
