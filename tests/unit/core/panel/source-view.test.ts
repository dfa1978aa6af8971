import { describe, expect, it } from 'vitest';
import type { Source } from '@/core/digest/schema';
import { sourceHeading, sourceLabel } from '@/core/panel/source-view';
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
  it('keeps the three dots with the title that goes on', () => {
    expect(labelOf(sourceWith('water-essay', { label: 'the essay “Whose River …”' }))).toBe('the essay “Whose River\u00A0…”');
  });

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
    ['With everybody looking elsewhere, the upper country closes all gates', '“With everybody looking elsewhere\u00A0…”'],
    ['A title that goes on for much longer than any line in a panel could hold', '“A title that goes on for much longer than\u00A0…”'],
  ])('shortens the title "%s" to %s', (title, label) => {
    const source = sourceWith('water-essay');
    expect(labelOf({ ...source, csl: { ...source.csl, title } })).toBe(label);
  });

  it('is what the digest calls the source, with a capital where it begins a line', () => {
    const source = sourceWith('water-essay', { label: 'the essay' });
    expect(labelOf(source)).toBe('the essay');
    expect(sourceHeading(source, digest, en.panel).text).toBe('The essay');
  });
});
