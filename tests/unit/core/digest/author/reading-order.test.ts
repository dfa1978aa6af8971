import { expect, test } from 'vitest';
import { parseDate } from '@/core/digest/author/date';
import { listInReadingOrder } from '@/core/digest/author/reading-order';
import type { Claim } from '@/core/digest/schema';

function claim(id: string, fields: Partial<Claim> & { date?: string }): Claim {
  const { date, ...rest } = fields;
  const reading = date === undefined ? undefined : parseDate(date);
  return {
    id,
    topics: ['bridge'],
    kind: 'event',
    text: id,
    speaker: { name: id },
    voice: 'author',
    at: [{ source: 'a', paragraph: 1 }],
    anchor: id,
    ...rest,
    ...(reading?.status === 'ready' ? { when: reading.date } : {}),
  };
}

const bridge = { id: 'bridge', names: [{ text: 'Old Bridge', lang: 'en', kind: 'preferred' as const }] };

test.each<[rule: string, claims: Claim[], order: string[]]>([
  [
    'what is chiefly about the topic comes first',
    [claim('touching', { topics: ['ferry', 'bridge'], date: '1900' }), claim('chiefly', { kind: 'forecast' })],
    ['chiefly', 'touching'],
  ],
  [
    'what names the topic comes before what only touches on it, whatever its kind',
    [
      claim('touching', { topics: ['ferry', 'bridge'], date: '1900' }),
      claim('unlike', { topics: ['ferry', 'bridge'], text: 'The coldbridge road' }),
      claim('naming', { topics: ['ferry', 'bridge'], kind: 'forecast', text: 'The ferry stops at the “old bridge”’s end.' }),
    ],
    ['naming', 'touching', 'unlike'],
  ],
  ['what is about other topics only is left out', [claim('other', { topics: ['ferry'] })], []],
  [
    'then by kind: events and background, figures, positions, arguments, forecasts',
    [
      claim('forecast', { kind: 'forecast', date: '1900' }),
      claim('argument', { kind: 'argument' }),
      claim('position', { kind: 'position' }),
      claim('figure', { kind: 'figure' }),
      claim('event', { date: '2000' }),
    ],
    ['event', 'figure', 'position', 'argument', 'forecast'],
  ],
  [
    'events and background are told together in time',
    [claim('late', { date: '2023' }), claim('early', { kind: 'background', date: '1931' }), claim('middle', { date: '1990' })],
    ['early', 'middle', 'late'],
  ],
  [
    'background without a date sets the scene, an event without one follows',
    [claim('undated', {}), claim('dated', { date: '1931' }), claim('scene', { kind: 'background' })],
    ['scene', 'dated', 'undated'],
  ],
  [
    'at one time the source that is listed first, and the paragraph that stands first',
    [claim('b', { at: [{ source: 'b', paragraph: 1 }] }), claim('a2', { at: [{ source: 'a', paragraph: 2 }] }), claim('a1', {})],
    ['a1', 'a2', 'b'],
  ],
])('%s', (_rule, claims, order) => {
  expect(listInReadingOrder(bridge, claims, ['a', 'b']).map(({ id }) => id)).toEqual(order);
});
