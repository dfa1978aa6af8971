import { describe, expect, it } from 'vitest';
import { buildTopicAnswer } from '@/core/digest/section';
import { describeTopic } from '@/core/pages/topic-brief';
import { buildTestDigest } from '@/tests/fixtures/build-digest';

const digest = buildTestDigest({ names: { pier: [{ text: 'Der Pier', lang: 'de', kind: 'preferred' }] } });

function brief(topic: string, summary = 'The pier is old. It burnt in 1907.', leadNames: Record<string, string> = {}) {
  const told = { ...digest, topics: digest.topics.map((one) => ({ ...one, summary })) };
  const answer = buildTopicAnswer([told], topic);
  return describeTopic(topic, answer.status === 'ready' ? { ...answer, leadNames } : answer, 'en');
}

describe('the brief of a topic', () => {
  it('is its title, the first sentence of its summary, its last day and where it leads', () => {
    expect(brief('pier')).toEqual({
      title: { text: 'Pier', lang: 'en', dir: 'ltr' },
      about: { text: 'The pier is old.', lang: 'en', dir: 'ltr' },
      lastDay: digest.asOf,
      related: [{ id: 'lighthouse', title: { text: 'Lighthouse', lang: 'en', dir: 'ltr' } }],
    });
  });

  it('does not end a sentence inside an abbreviation or a number', () => {
    expect(brief('pier', 'About 3.5 km of pier, e.g. the long one, burnt. It was rebuilt.')?.about.text).toBe(
      'About 3.5 km of pier, e.g. the long one, burnt.',
    );
  });

  it('is led by the name the reader chose, in that name’s language', () => {
    expect(brief('pier', 'Old.', { pier: 'Der Pier', lighthouse: 'The Lamp' })).toMatchObject({
      title: { text: 'Der Pier', lang: 'de' },
      related: [{ title: { text: 'The Lamp' } }],
    });
  });

  it('knows as little as the digest that ends first', () => {
    const later = { ...digest, id: 'later', asOf: { ...digest.asOf, edtf: '2024-01-01', from: '2024-01-01', to: '2024-01-01' } };
    expect(describeTopic('pier', buildTopicAnswer([later, digest], 'pier'), 'en')?.lastDay.edtf).toBe('2023-09-21');
  });

  it('is nothing for a topic no digest has', () => {
    expect(describeTopic('dune', buildTopicAnswer([digest], 'dune'), 'en')).toBeUndefined();
    expect(describeTopic('dune', { status: 'unavailable' }, 'en')).toBeUndefined();
  });
});
