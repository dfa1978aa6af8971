import { describe, expect, it } from 'vitest';
import { renderPanelText } from '@/core/panel/text';
import { buildPanelView } from '@/core/panel/view';
import { en } from '@/locales/en';
import { damAnswer, damSection } from '@/tests/fixtures/panel-answer';

const view = buildPanelView(damAnswer, en);
const text = renderPanelText(damAnswer, en);
/** Unwrapped, so that a sentence can be looked for wherever its lines were broken. */
const flowing = text.replaceAll(/\s+/gu, ' ');

describe('a panel as plain text', () => {
  it('begins with the last day and whose voice is missing', () => {
    expect(text.split('\n').slice(0, 2)).toEqual([
      'Sidelight’s digest knows nothing after 19\u00A0April\u00A02021.',
      'Missing voice: the upper country.',
    ]);
  });

  it('holds every text of the view, folded away or not', () => {
    const labels = new Set([
      view.sections[0]?.claims.showAll,
      view.sections[0]?.claims.showFewer,
      view.sections[0]?.claims.moreLabel,
      view.sections[0]?.speakers.showAll,
      ...(view.sections[0]?.disagreements.open ?? []),
    ]);
    const texts = listTexts(view.sections).filter((each) => !labels.has(each));
    const missing = texts.filter((each) => !flowing.toLowerCase().includes(each.replaceAll(/\s+/gu, ' ').toLowerCase()));
    expect(missing).toEqual([]);
  });

  it('holds what a screen opens only when asked: all names, who says each claim, and the sources', () => {
    for (const part of [
      'Russian: Плотина Единства (used by the upper country’s press); Орванская плотина',
      'Said by Lake Survey Office (set up by both countries)',
      'How the date is known: “on Sunday”, read from the day of the report',
      'Silent on this: Velde, Two Shores',
      'Why we say so: The office was set up by both countries.',
      'https://survey.example/orvane-2020',
    ])
      expect(flowing).toContain(part);
  });

  it('prints each claim once, also those only a disagreement refers to', () => {
    expect(damSection.claims.filter((claim) => flowing.split(claim.text).length !== 2)).toEqual([]);
  });

  it('keeps within a terminal’s width wherever there is a space to break at', () => {
    expect(text.split('\n').filter((line) => line.length > 100)).toEqual([]);
  });

  it('has no spaces at line ends and ends with one line break', () => {
    expect(text).not.toMatch(/ \n/u);
    expect(text).toMatch(/[^\n]\n$/u);
  });

  it('says which digest each part comes from', () => {
    const both = renderPanelText(
      { ...damAnswer, sections: [damSection, { ...damSection, digest: { ...damSection.digest, id: 'other', title: 'Another' } }] },
      en,
    );
    expect(both).toContain('From the digest “The Orvane water dispute”, revision 2021.5.1');
    expect(both).toContain('From the digest “Another”, revision 2021.5.1');
  });

  it('says so when the browser refused its storage', () => {
    expect(renderPanelText({ ...damAnswer, storedIn: 'memory' }, en)).toContain('keeps Sidelight from storing anything');
  });
});

/** Every displayed text in a view: strings anywhere in it that are not ids, tags or directions. */
function listTexts(value: unknown, key = ''): string[] {
  if (typeof value === 'string')
    return ['id', 'lang', 'dir', 'source', 'claim', 'disagreement', 'behindLabel'].includes(key) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((item) => listTexts(item, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => listTexts(part, name));
}
