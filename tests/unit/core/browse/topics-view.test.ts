import { describe, expect, it } from 'vitest';
import type { ListedDigest, ListedTopic } from '@/core/browse/listed';
import { buildTopicsView, titleOfNames } from '@/core/browse/topics-view';
import { digestHead } from '@/core/digest/section';
import { buildTestDigest } from '@/tests/fixtures/build-digest';

function digest(id: string): ListedDigest {
  return { id, head: digestHead(buildTestDigest({ id })), isAdded: false, sourceCount: 3 };
}

function topic(id: string, given: Partial<ListedTopic> = {}): ListedTopic {
  const names = [{ text: id, lang: 'en', kind: 'preferred' as const }];
  return {
    digest: 'harbours',
    id,
    kind: 'place',
    summary: `What is known of the ${id}. And more.`,
    names,
    claims: 2,
    disagreements: 0,
    ...given,
  };
}

const digests = [digest('coasts'), digest('harbours')];

function view(topics: readonly ListedTopic[], wish = {}, leadNames: Record<string, string> = {}) {
  return buildTopicsView({ digests, topics, leadNames, language: 'en' }, wish);
}

describe('topics by kind', () => {
  it('stand in alphabetical order within their kind, and kinds without topics are left out', () => {
    const { kinds } = view([topic('quay'), topic('Émile', { kind: 'person' }), topic('bollard'), topic('Zoe', { kind: 'person' })]);
    expect(kinds.map(({ kind, entries }) => [kind, entries.map(({ id }) => id)])).toEqual([
      ['place', ['bollard', 'quay']],
      ['person', ['Émile', 'Zoe']],
    ]);
  });

  it('say a sentence each, and how many claims and disagreements they have', () => {
    const [kind] = view([topic('quay', { claims: 5, disagreements: 1 })]).kinds;
    expect(kind?.entries[0]).toMatchObject({ sentence: { text: 'What is known of the quay.' }, claims: 5, disagreements: 1 });
  });

  it('are one entry where several digests have the topic, with the claims of all', () => {
    const { kinds, total } = view([topic('quay', { digest: 'coasts' }), topic('quay', { disagreements: 3 })]);
    expect(total).toBe(1);
    expect(kinds[0]?.entries).toMatchObject([{ id: 'quay', claims: 4, disagreements: 3, digests: ['coasts', 'harbours'] }]);
  });

  it('can be those of one digest alone; an unknown one is no filter', () => {
    const topics = [topic('dune', { digest: 'coasts' }), topic('quay')];
    expect(view(topics, { digest: 'coasts' }).kinds[0]?.entries.map(({ id }) => id)).toEqual(['dune']);
    expect(view(topics, { digest: 'mountains' }).total).toBe(2);
  });

  it('are led by the names that the reader has chosen, where the topic has them', () => {
    const names = [...topic('quay').names, { text: 'Abbot’s Wharf', lang: 'en', kind: 'alternative' as const }];
    const titles = (lead: string) =>
      view([topic('bollard'), topic('quay', { names })], {}, { quay: lead }).kinds[0]?.entries.map(({ title }) => title.text);
    expect(titles('Abbot’s Wharf')).toEqual(['Abbot’s Wharf', 'bollard']);
    expect(titles('Nobody’s Wharf')).toEqual(['bollard', 'quay']);
  });

  it('never show a hidden name', () => {
    const names = [
      { text: 'Key', lang: 'en', kind: 'hidden' as const },
      { text: 'Quay', lang: 'en', kind: 'preferred' as const },
    ];
    expect(titleOfNames({ id: 'quay', names }, 'Key', 'en').text).toBe('Quay');
  });
});

describe('many topics', () => {
  const many = Array.from({ length: 450 }, (_, at) => topic(`pier-${String(at).padStart(3, '0')}`));

  it('are the first of their kind beside others', () => {
    const [kind] = view(many).kinds;
    expect([kind?.total, kind?.entries.length]).toEqual([450, 60]);
  });

  it('are all on the pages of their kind, each once', () => {
    const pages = ['1', '2', '3'].map((page) => view(many, { kind: 'place', page }));
    expect(pages.map(({ pages: where }) => where)).toEqual([1, 2, 3].map((at) => ({ at, of: 3 })));
    expect(pages.flatMap(({ kinds }) => kinds.flatMap(({ entries }) => entries.map(({ id }) => id)))).toEqual(many.map(({ id }) => id));
  });

  it.each(['0', '-4', 'x', '', '99'])('on page “%s” are those of the nearest page there is', (page) => {
    const { pages, kinds } = view(many, { kind: 'place', page });
    expect(pages?.at).toBe(page === '99' ? 3 : 1);
    expect(kinds[0]?.entries.length).toBeGreaterThan(0);
  });
});
