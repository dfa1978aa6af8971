import { describe, expect, it } from 'vitest';
import type { Name } from '@/core/digest/schema';
import { buildNames, type NamesView } from '@/core/panel/names-view';
import { buildPanelView } from '@/core/panel/view';
import { en } from '@/locales/en';
import { damAnswer, damSection } from '@/tests/fixtures/panel-answer';

const listGroups = (groups: NamesView['own']) =>
  groups.map((group) => [group.names.map((name) => name.text).join(', '), group.usedBy?.text]);

function namesOf(all: Name[]): NamesView {
  return buildNames({ ...damSection, topic: { ...damSection.topic, names: all } }, 'Orvane Dam', en);
}

function namesWith(added: Name[]): NamesView {
  return namesOf([...damSection.topic.names, ...added]);
}

describe('names', () => {
  const names = namesWith([]);

  it('come in the reader’s language, gathered by who uses them, without the one that is the heading', () => {
    expect(listGroups(names.own)).toEqual([
      ['Unity Dam', 'used by the upper country’s government'],
      ['the Wall', 'used by newspapers of the lower country'],
      ['Orvane barrage', undefined],
    ]);
    const more = namesWith([{ text: 'Dam of Unity', lang: 'en', kind: 'alternative', usedBy: 'the upper country’s government' }]);
    expect(listGroups(more.own)[0]).toEqual(['Unity Dam, Dam of Unity', 'used by the upper country’s government']);
  });

  it('say "in Armenian usage", not "used by Armenian usage"', () => {
    expect(listGroups(namesWith([{ text: 'Orvan', lang: 'en', kind: 'alternative', usedBy: 'Armenian usage' }]).own)).toContainEqual([
      'Orvan',
      'in Armenian usage',
    ]);
  });

  it('that are many spellings of one name make room for who uses which', () => {
    const spelt = namesWith(['A', 'B', 'C'].map((text) => ({ text, lang: 'en', kind: 'alternative' })));
    expect(spelt.own.map((group) => group.usedBy === undefined)).toEqual([false, false]);
    expect(spelt.spellings.map((name) => name.text)).toEqual(['Orvane barrage', 'A', 'B', 'C']);
    expect(spelt.moreLabel).toBe('4 more names, and names in 5 more languages');
  });

  it('repeat the heading’s name where it says who uses it', () => {
    const named: Name[] = [{ text: 'Orvane Dam', lang: 'en', kind: 'preferred', usedBy: 'both countries' }];
    expect(listGroups(namesOf(named).own)).toEqual([['Orvane Dam', 'used by both countries']]);
  });

  it('are grouped by language, the preferred first, languages by their names', () => {
    expect(names.others.map((language) => [language.language, listGroups(language.groups)])).toEqual([
      ['Arabic', [['سد أورفان', 'used by both']]],
      ['Armenian', [['Օրվանի ամբարտակ', undefined]]],
      ['French', [['barrage de l’Orvane', undefined]]],
      ['German', [['Orvane-Talsperre', undefined]]],
      [
        'Russian',
        [
          ['Плотина Единства', 'used by the upper country’s press'],
          ['Орванская плотина', undefined],
        ],
      ],
    ]);
    expect(namesWith([{ text: 'Օրվանի պատնէշ', lang: 'hyw', kind: 'preferred' }]).others.at(-1)?.language).toBe('Western Armenian');
  });

  it('that are hidden are nowhere in the view', () => {
    expect(JSON.stringify(buildPanelView(damAnswer, en))).not.toContain('Orvain');
  });

  it('carry their language and direction', () => {
    expect(names.others[0]?.groups[0]?.names[0]).toMatchObject({ lang: 'ar', dir: 'rtl' });
    expect(names.others[1]?.groups[0]?.names[0]).toMatchObject({ lang: 'hy', dir: 'ltr' });
  });

  it('put the reader’s language first, whichever that is', () => {
    const view = buildPanelView(damAnswer, { ...en, language: 'de' });
    expect(view.title).toEqual({ text: 'Orvane-Talsperre', lang: 'de', dir: 'ltr' });
    expect(view.sections[0]?.names.others.map((group) => group.lang)).toContain('en');
  });
});
