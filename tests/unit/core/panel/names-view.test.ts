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

describe('names in sight', () => {
  const names = namesWith([]);

  it('are in the reader’s language, gathered by who uses them, without the one that is the heading', () => {
    expect(listGroups(names.own)).toEqual([
      ['Unity Dam', 'used by the upper country’s government'],
      ['the Wall', 'used by newspapers of the lower country'],
      ['Orvane barrage', undefined],
    ]);
    const more = namesWith([{ text: 'Dam of Unity', lang: 'en', kind: 'alternative', usedBy: 'the upper country’s government' }]);
    expect(listGroups(more.own)[0]).toEqual(['Unity Dam, Dam of Unity', 'used by the upper country’s government']);
  });

  it('say "in Armenian usage", not "used by Armenian usage"', () => {
    const named = namesOf([{ text: 'Orvan', lang: 'en', kind: 'alternative', usedBy: 'Armenian usage' }]);
    expect(listGroups(named.own)).toEqual([['Orvan', 'in Armenian usage']]);
  });

  it('that are many spellings of one name make room for who uses which', () => {
    const spelt = namesWith(['A', 'B', 'C'].map((text) => ({ text, lang: 'en', kind: 'alternative' })));
    expect(spelt.own.map((group) => group.usedBy === undefined)).toEqual([false, false]);
  });

  it('are no more than can be taken in at a glance', () => {
    const used = ['a', 'b', 'c', 'd'].map((text): Name => ({ text, lang: 'en', kind: 'alternative', usedBy: `people of ${text}` }));
    expect(namesWith(used).own).toHaveLength(3);
  });

  it('say how many are left, and nothing where all are there', () => {
    const used = ['a', 'b', 'c', 'd'].map((text): Name => ({ text, lang: 'en', kind: 'alternative', usedBy: `people of ${text}` }));
    expect(namesWith(used).more).toBe('and four more under “Names”');
    expect(names.more).toBeUndefined();
  });

  it('repeat the heading’s name where it says who uses it', () => {
    const named: Name[] = [{ text: 'Orvane Dam', lang: 'en', kind: 'preferred', usedBy: 'both countries' }];
    expect(listGroups(namesOf(named).own)).toEqual([['Orvane Dam', 'used by both countries']]);
  });

  it('that are hidden are nowhere in the view', () => {
    expect(JSON.stringify(buildPanelView(damAnswer, en))).not.toContain('Orvain');
  });

  it('are in the reader’s language, whichever that is', () => {
    const view = buildPanelView(damAnswer, { ...en, language: 'de' });
    expect(view.title).toEqual({ text: 'Orvane-Talsperre', lang: 'de', dir: 'ltr' });
    expect(view.sections[0]?.names.own).toEqual([]);
  });
});

it('a topic with one name has no more to show', () => {
  expect(namesOf([{ text: 'Orvane Dam', lang: 'en', kind: 'preferred' }]).any).toBe(false);
  expect(namesWith([]).any).toBe(true);
});
