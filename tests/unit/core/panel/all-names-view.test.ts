import { describe, expect, it } from 'vitest';
import type { Name } from '@/core/digest/schema';
import { type AllNamesView, buildAllNames } from '@/core/panel/all-names-view';
import { en } from '@/locales/en';
import { damSection } from '@/tests/fixtures/panel-answer';

function namesWith(added: Name[], language = 'en'): AllNamesView {
  const topic = { ...damSection.topic, names: [...damSection.topic.names, ...added] };
  return buildAllNames({ ...damSection, topic }, { ...en, language });
}

const listChoices = (names: AllNamesView) =>
  names.choices.map(({ label, choices }) => [label.text, ...choices.map(({ text, isOwn }) => `${text.text}${isOwn ? ' (own)' : ''}`)]);

const listGroups = (groups: AllNamesView['others']['languages'][number]['groups']) =>
  groups.map((group) => [group.names.map((name) => name.text).join(', '), group.usedBy?.text]);

describe('the names to lead a panel with', () => {
  it('are those in the reader’s language, the digest’s own choice first, then those that say whose they are', () => {
    expect(listChoices(namesWith([]))).toEqual([
      ['shown by default', 'Orvane Dam (own)'],
      ['used by the upper country’s government', 'Unity Dam'],
      ['used by newspapers of the lower country', 'the Wall'],
      ['other names and spellings', 'Orvane barrage'],
    ]);
  });

  it('stand together under those who use them', () => {
    const wall: Name = { text: 'the Dyke', lang: 'en', kind: 'alternative', usedBy: 'newspapers of the lower country' };
    expect(listChoices(namesWith([wall]))[2]).toEqual(['used by newspapers of the lower country', 'the Wall', 'the Dyke']);
  });

  it('hold the digest’s own choice even where that is in another language', () => {
    expect(listChoices(namesWith([], 'ka'))).toEqual([['shown by default', 'Orvane Dam (own)']]);
  });

  it('say of the digest’s own choice, too, who uses it: in the reader’s language, whatever it says of the same spelling in another', () => {
    const names: Name[] = [
      { text: 'Orvane Dam', lang: 'en', kind: 'preferred', usedBy: 'the lower country' },
      { text: 'Orvane Dam', lang: 'tr', kind: 'alternative', usedBy: 'lower usage' },
    ];
    const view = buildAllNames({ ...damSection, topic: { ...damSection.topic, names } }, en);
    expect(listChoices(view)).toEqual([['used by the lower country · shown by default', 'Orvane Dam (own)']]);
  });

  it('are never the hidden ones', () => {
    expect(JSON.stringify(namesWith([]))).not.toContain('Orvain');
  });
});

describe('names in other languages', () => {
  const { languages } = namesWith([]).others;

  it('are grouped by language, the preferred first, languages by their names', () => {
    expect(languages.map((language) => [language.language, listGroups(language.groups)])).toEqual([
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
  });

  it('know languages that browsers do not', () => {
    expect(namesWith([{ text: 'Օրվանի պատնէշ', lang: 'hyw', kind: 'preferred' }]).others.languages.at(-1)?.language).toBe(
      'Western Armenian',
    );
  });

  it('carry their language and direction', () => {
    expect(languages[0]?.groups[0]?.names[0]).toMatchObject({ lang: 'ar', dir: 'rtl' });
    expect(languages[1]?.groups[0]?.names[0]).toMatchObject({ lang: 'hy', dir: 'ltr' });
  });
});
