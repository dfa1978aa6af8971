import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { initialPanelState, stepPanel } from '@/core/panel/reducer';
import type { Target } from '@/core/panel/reducer';
import { graceMs, prepareAfterMs, showAfterMs } from '@/core/panel/timings';
import { createTestPage, type TestEvent } from '@/tests/fixtures/reducer-page';

const lachin = { topic: 'lachin' };
const minsk = { topic: 'minsk' };
const targets = [lachin, minsk, { topic: 'lachin' }];

type Event = TestEvent;
type Action = Event | number;

function act(actions: readonly Action[]) {
  const page = createTestPage();
  for (const action of actions)
    if (typeof action === 'number') page.wait(action);
    else page.send(action);
  return page;
}

const enter = (target: Target): Event => ({ type: 'mentionEntered', target });
const leave: Event = { type: 'mentionLeft' };
const open = [enter(lachin), showAfterMs];
const leaving = [...open, leave];

describe('the arrows of the diagram', () => {
  test.each<[arrow: string, actions: Action[], stage: string, effects: string[]]>([
    ['idle → resting: a mention is entered', [enter(lachin)], 'resting', []],
    ['resting → idle: it is left', [enter(lachin), prepareAfterMs - 1, leave], 'idle', []],
    ['resting → preparing: 150 ms', [enter(lachin), prepareAfterMs], 'preparing', ['prepare lachin']],
    ['preparing → idle: it is left', [enter(lachin), showAfterMs - 1, leave, 1000], 'idle', ['prepare lachin']],
    ['preparing → shown: 500 ms from the start', [enter(lachin), showAfterMs], 'shown', ['prepare lachin', 'show lachin']],
    ['shown → leaving: the mention is left', leaving, 'leaving', ['prepare lachin', 'show lachin']],
    [
      'shown → leaving: the panel is left',
      [...open, { type: 'panelEntered' }, { type: 'panelLeft' }],
      'leaving',
      ['prepare lachin', 'show lachin'],
    ],
    [
      'leaving → shown: the panel is entered',
      [...leaving, graceMs - 1, { type: 'panelEntered' }, 1000],
      'shown',
      ['prepare lachin', 'show lachin'],
    ],
    [
      'leaving → shown: the same mention is entered',
      [...leaving, graceMs - 1, enter(lachin), 1000],
      'shown',
      ['prepare lachin', 'show lachin'],
    ],
    ['leaving → idle: 300 ms', [...leaving, graceMs], 'idle', ['prepare lachin', 'show lachin', 'hide']],
    ['leaving → idle: closed', [...leaving, { type: 'closed' }, 1000], 'idle', ['prepare lachin', 'show lachin']],
    ['shown → idle: closed', [...open, { type: 'closed' }], 'idle', ['prepare lachin', 'show lachin']],
    ['idle → shown: summoned', [{ type: 'summoned', target: lachin }], 'shown', ['show lachin']],
    ['resting → shown: summoned', [enter(lachin), { type: 'summoned', target: minsk }, 1000], 'shown', ['show minsk']],
    [
      'preparing → shown: summoned',
      [enter(lachin), 200, { type: 'summoned', target: minsk }, 1000],
      'shown',
      ['prepare lachin', 'show minsk'],
    ],
    [
      'shown → shown: another is summoned',
      [...open, { type: 'summoned', target: minsk }, 1000],
      'shown',
      ['prepare lachin', 'show lachin', 'hide', 'show minsk'],
    ],
    ['shown → idle: pinned', [...open, { type: 'pinned' }, leave, 5000], 'idle', ['prepare lachin', 'show lachin']],
    [
      'idle → shown: another beside a pinned one',
      [...open, { type: 'pinned' }, enter(minsk), showAfterMs],
      'shown',
      ['prepare lachin', 'show lachin', 'prepare minsk', 'show minsk'],
    ],
    [
      'shown → shown: unpinned, in place of what is shown',
      [...open, { type: 'pinned' }, { type: 'summoned', target: minsk }, { type: 'unpinned', target: lachin }, leave, 5000],
      'shown',
      ['prepare lachin', 'show lachin', 'show minsk', 'hide'],
    ],
    [
      'leaving → shown: another is summoned',
      [...leaving, { type: 'summoned', target: minsk }, 1000],
      'shown',
      ['prepare lachin', 'show lachin', 'hide', 'show minsk'],
    ],
  ])('%s', (_arrow, actions, stage, effects) => {
    const page = act(actions);
    expect(page.stage()).toBe(stage);
    expect(page.done).toEqual(effects);
  });
});

test('a mention left for its panel closes nothing, in whichever order the events come', () => {
  expect(act([...open, { type: 'panelEntered' }, leave, 5000]).stage()).toBe('shown');
  expect(act([...open, leave, { type: 'panelEntered' }, 5000]).stage()).toBe('shown');
});

describe('a summoned panel', () => {
  const summoned: Event = { type: 'summoned', target: lachin };
  test('stays when the pointer comes and goes', () => {
    const page = act([summoned, enter(lachin), leave, { type: 'panelEntered' }, { type: 'panelLeft' }, 10_000]);
    expect(page.stage()).toBe('shown');
  });
  test('gives way to another mention that was rested on', () => {
    expect(act([summoned, enter(minsk), showAfterMs]).done).toEqual(['show lachin', 'prepare minsk', 'hide', 'show minsk']);
  });
});

describe('on the way from a shown panel to another mention', () => {
  test('the second is prepared beside the first, which closes after its grace', () => {
    const page = act([...open, enter(minsk)]);
    expect(page.stage()).toBe('resting + leaving');
    page.wait(prepareAfterMs);
    expect(page.stage()).toBe('preparing + leaving');
    page.wait(graceMs - prepareAfterMs);
    expect(page.stage()).toBe('preparing');
    page.wait(showAfterMs - graceMs);
    expect(page.shown()).toBe(minsk);
    expect(page.done).toEqual(['prepare lachin', 'show lachin', 'prepare minsk', 'hide', 'show minsk']);
  });
  test('going into the panel forgets the other', () => {
    const page = act([...open, enter(minsk), 100, { type: 'panelEntered' }, 1000]);
    expect(page.shown()).toBe(lachin);
    expect(page.done).toEqual(['prepare lachin', 'show lachin']);
  });
  test('coming back to the first keeps it, however often', () => {
    const page = act([...open, enter(minsk), 100, leave, enter(lachin), 100, leave, 200, enter(lachin), 5000]);
    expect(page.shown()).toBe(lachin);
  });
});

describe('time', () => {
  test('is counted anew each time the pointer comes to rest', () => {
    expect(act([enter(lachin), 400, leave, enter(lachin), showAfterMs - 1]).shown()).toBeUndefined();
  });
  test('is not counted anew by further events on the same mention', () => {
    expect(act([enter(lachin), 400, enter(lachin), showAfterMs - 400]).shown()).toBe(lachin);
  });
  test('of grace is counted anew after the pointer was back', () => {
    const page = act([...leaving, 200, enter(lachin), leave, graceMs - 1]);
    expect(page.stage()).toBe('leaving');
    page.wait(1);
    expect(page.stage()).toBe('idle');
  });
});

const pointer = fc.oneof(
  fc.constantFrom<Event>(leave, { type: 'panelEntered' }, { type: 'panelLeft' }, { type: 'closed' }, { type: 'pinned' }),
  fc.constantFrom(...targets).map(enter),
  fc.constantFrom(...targets).map((target): Event => ({ type: 'summoned', target })),
);
const straying = fc.oneof(
  fc.record({
    type: fc.constant('restPassed' as const),
    token: fc.nat({ max: 12 }),
    stage: fc.constantFrom('prepare' as const, 'show' as const),
  }),
  fc.record({ type: fc.constant('gracePassed' as const), token: fc.nat({ max: 12 }) }),
);
const delay = fc.constantFrom(0, 1, 149, 150, 151, 299, 300, 350, 500, 1000);

describe('for any sequence of events', () => {
  test('at most one panel is shown, and showing and hiding alternate', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(pointer, delay)), (actions) => {
        const page = act(actions);
        page.wait(5000);
        expect(page.done.filter((effect) => effect === 'hide').length).toBeLessThanOrEqual(
          page.done.filter((effect) => effect.startsWith('show')).length,
        );
      }),
      { numRuns: 1000 },
    );
  });

  test('timers of any number change nothing about that', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(pointer, delay, straying)), (actions) => {
        const page = act(actions);
        page.wait(5000);
        expect(page.done.filter((effect) => effect === 'hide').length).toBeLessThanOrEqual(
          page.done.filter((effect) => effect.startsWith('show')).length,
        );
      }),
      { numRuns: 1000 },
    );
  });

  test('once the pointer has left and nothing is shown, no late timer shows or prepares anything', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(pointer, delay)), (actions) => {
        const page = act([...actions, { type: 'closed' }]);
        const before = page.done.length;
        page.wait(5000);
        expect(page.done.slice(before)).toEqual([]);
        expect(page.stage()).toBe('idle');
      }),
    );
  });
});

test('a step changes no state it was given', () => {
  const { state } = stepPanel(initialPanelState<Target>(), { type: 'summoned', target: lachin });
  const before = structuredClone(state);
  for (const event of [enter(minsk), leave, { type: 'panelEntered' as const }]) stepPanel(state, event);
  expect(state).toEqual(before);
});
