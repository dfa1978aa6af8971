/**
 * When a panel opens and closes. Pure: events in, state and effects out; the page carries out the effects and sends timers back
 * as events. Every interaction has its own token, so an answer or a timer that comes late belongs to nobody and does nothing.
 *
 *                   mentionEntered                 150 ms                      500 ms
 *   ┌──────┐ ───────────────────────► ┌─────────┐ ─────────► ┌───────────┐ ─────────────► ┌───────┐
 *   │ idle │                          │ resting │            │ preparing │                │ shown │ ◄─┐ panelEntered,
 *   └──────┘ ◄─────────────────────── └─────────┘ ◄───┐      └───────────┘                └───────┘   │ mentionEntered (same)
 *       ▲            mentionLeft                      └───────────┘ mentionLeft        left │   ▲      │
 *       │                                                                                   ▼   │      │
 *       └───────────────── 300 ms, or closed ──────────────────────────────────────── ┌─────────┐ ─────┘
 *                                                                                     │ leaving │
 *   summoned (tap, key, list) leads to `shown` from anywhere, and such a panel stays  └─────────┘
 *   until it is closed. While a panel is shown, resting on another mention prepares that one beside it.
 *   pinned leads from `shown` to `idle` and leaves the panel where it is: from then on it is the reader's, and another may be shown
 *   beside it. unpinned takes it back as if it had been summoned, in place of whatever is shown.
 */
import { graceMs, prepareAfterMs, showAfterMs } from './timings';

/** A mention as the reducer knows it: something it can compare. */
export type Target = { readonly topic: string };

export type Rest<T extends Target> = { token: number; target: T; stage: 'resting' | 'preparing'; restedMs: number };
export type Shown<T extends Target> = { token: number; target: T; summoned: boolean; leaving: boolean; inside: boolean };

export type PanelState<T extends Target> = { token: number; rest: Rest<T> | undefined; shown: Shown<T> | undefined };

export type PanelEvent<T extends Target> =
  /** `restedMs`: how long the pointer had been there when the panel's script came to hear of it. */
  | { type: 'mentionEntered'; target: T; restedMs?: number }
  | { type: 'mentionLeft' }
  | { type: 'panelEntered' }
  | { type: 'panelLeft' }
  | { type: 'summoned'; target: T }
  | { type: 'restPassed'; token: number; stage: 'prepare' | 'show' }
  | { type: 'gracePassed'; token: number }
  | { type: 'pinned' }
  | { type: 'unpinned'; target: T }
  | { type: 'closed' };

export type PanelEffect<T extends Target> =
  | { type: 'wait'; ms: number; event: PanelEvent<T> }
  | { type: 'prepare'; target: T }
  | { type: 'show'; target: T; summoned: boolean }
  | { type: 'hide' };

export type Step<T extends Target> = { state: PanelState<T>; effects: PanelEffect<T>[] };

export function initialPanelState<T extends Target>(): PanelState<T> {
  return { token: 0, rest: undefined, shown: undefined };
}

export function stepPanel<T extends Target>(state: PanelState<T>, event: PanelEvent<T>): Step<T> {
  switch (event.type) {
    case 'mentionEntered':
      return enterMention(state, event.target, event.restedMs ?? 0);
    case 'mentionLeft':
      return leave({ ...state, rest: undefined });
    case 'panelEntered':
      return { state: { ...state, rest: undefined, shown: state.shown && { ...state.shown, leaving: false, inside: true } }, effects: [] };
    case 'panelLeft':
      return leave({ ...state, shown: state.shown && { ...state.shown, inside: false } });
    case 'summoned':
      return show(state, event.target, true);
    case 'restPassed':
      return passRest(state, event.token, event.stage);
    case 'gracePassed':
      return passGrace(state, event.token);
    case 'unpinned':
      return {
        state: takeAsSummoned(state, event.target),
        effects: state.shown ? [{ type: 'hide' }] : [],
      };
    case 'pinned':
    case 'closed':
      return { state: { ...state, rest: undefined, shown: undefined }, effects: [] };
  }
}

function enterMention<T extends Target>(state: PanelState<T>, target: T, restedMs: number): Step<T> {
  if (state.shown?.target === target)
    return { state: { ...state, rest: undefined, shown: { ...state.shown, leaving: false } }, effects: [] };
  if (state.rest?.target === target) return { state, effects: [] };
  const token = state.token + 1;
  const left = leave({ ...state, token });
  return {
    state: { ...left.state, rest: { token: left.state.token, target, stage: 'resting', restedMs } },
    effects: [
      ...left.effects,
      {
        type: 'wait',
        ms: Math.max(0, prepareAfterMs - restedMs),
        event: { type: 'restPassed', token: left.state.token, stage: 'prepare' },
      },
    ],
  };
}

function passRest<T extends Target>(state: PanelState<T>, token: number, stage: 'prepare' | 'show'): Step<T> {
  const { rest } = state;
  if (rest?.token !== token) return { state, effects: [] };
  if (stage === 'show') return show(state, rest.target, false);
  return {
    state: { ...state, rest: { ...rest, stage: 'preparing' } },
    effects: [
      { type: 'prepare', target: rest.target },
      {
        type: 'wait',
        ms: Math.max(0, showAfterMs - Math.max(prepareAfterMs, rest.restedMs)),
        event: { type: 'restPassed', token, stage: 'show' },
      },
    ],
  };
}

function show<T extends Target>(state: PanelState<T>, target: T, summoned: boolean): Step<T> {
  const effects: PanelEffect<T>[] = state.shown ? [{ type: 'hide' }] : [];
  const next = takeAsSummoned(state, target);
  return {
    state: { ...next, shown: next.shown && { ...next.shown, summoned } },
    effects: [...effects, { type: 'show', target, summoned }],
  };
}

function takeAsSummoned<T extends Target>(state: PanelState<T>, target: T): PanelState<T> {
  const token = state.token + 1;
  return { token, rest: undefined, shown: { token, target, summoned: true, leaving: false, inside: false } };
}

/** Starts the grace period of a panel that nothing holds open. A quick pointer is in the panel before it has left the mention. */
function leave<T extends Target>(state: PanelState<T>): Step<T> {
  const { shown } = state;
  if (!shown || shown.summoned || shown.leaving || shown.inside) return { state, effects: [] };
  const token = state.token + 1;
  return {
    state: { ...state, token, shown: { ...shown, token, leaving: true } },
    effects: [{ type: 'wait', ms: graceMs, event: { type: 'gracePassed', token } }],
  };
}

function passGrace<T extends Target>(state: PanelState<T>, token: number): Step<T> {
  const { shown } = state;
  if (shown?.token !== token || !shown.leaving) return { state, effects: [] };
  return { state: { ...state, shown: undefined }, effects: [{ type: 'hide' }] };
}
