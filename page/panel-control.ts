/**
 * Carries out what the panel's reducer decides (waits, fetches, opens and closes) and answers the keyboard. Part of the script
 * injected on first intent. A pinned panel is out of the reducer's hands: it closes by its own button or Esc, or when another is
 * pinned.
 */
import { initialPanelState, stepPanel } from '@/core/panel/reducer';
import type { PanelEffect, PanelEvent } from '@/core/panel/reducer';
import type { PanelAnswer } from '@/core/panel/answer';
import { isTooSmall } from './frame-size';
import { createPanelActions } from './panel-actions';
import { anchorOf } from './panel-anchor';
import { loadPanelDesk } from './panel-desk-door';
import type { PanelControl, PanelHandle, PanelOpener, PanelOptions, PanelTarget } from './panel-door';
import type { PageMention } from './page-record';
import { createRing } from './ring';
import { findSelectedName } from './selected-name';
import { createStepping } from './stepping';

type Options = PanelOptions & { open: PanelOpener; isPrivate: boolean };

export function createPanelControl({ links, findPage, open, isPrivate, signal }: Options): PanelControl {
  let state = initialPanelState<PanelTarget>();
  let handle: PanelHandle | undefined;
  let pinned: PanelHandle | undefined;
  let prepared: { topic: string; answer: Promise<PanelAnswer> } | undefined;
  /** The reader is switching this site off in a panel, where they must be able to switch it on again. */
  let isTurningOff = false;
  // One target a mention, so that the reducer can tell whether the pointer came back to the same one.
  const targets = new WeakMap<PageMention, PanelTarget>();
  const ring = createRing(signal);
  const stepping = createStepping({ listMentions: () => findPage()?.listStepped() ?? [], onCurrent: (mention) => ring.show(mention) });
  // Where the extension has gone, what is open can still be read.
  signal.addEventListener('abort', () => links.isAlive() && closeAll());

  function handleEvent(event: PanelEvent<PanelTarget>): void {
    const step = stepPanel(state, event);
    state = step.state;
    step.effects.forEach(carryOut);
  }

  function carryOut(effect: PanelEffect<PanelTarget>): void {
    if (signal.aborted && effect.type !== 'hide') return;
    if (effect.type === 'wait') setTimeout(() => handleEvent(effect.event), effect.ms);
    else if (effect.type === 'hide') hide();
    else if (isTooSmall()) handOver(effect);
    else if (effect.type === 'prepare') prepare(effect.target);
    else show(effect.target, effect.summoned);
  }

  /** A frame without room for a panel has the top document show it. */
  function handOver({ type, target }: Exclude<PanelEffect<PanelTarget>, { type: 'wait' | 'hide' }>): void {
    if (type === 'prepare') return;
    handleEvent({ type: 'closed' });
    links.ask('showPanelInTopFrame', target.topic).catch(() => undefined);
  }

  function prepare({ topic }: PanelTarget): Promise<PanelAnswer> {
    if (prepared?.topic !== topic) prepared = { topic, answer: loadTopic(topic) };
    return prepared.answer;
  }

  async function loadTopic(topic: string): Promise<PanelAnswer> {
    try {
      return await links.ask('getTopic', topic);
    } catch {
      return { status: links.isAlive() ? 'unavailable' : 'updated' };
    }
  }

  function show(target: PanelTarget, summoned: boolean): void {
    const answer = prepare(target);
    prepared = undefined;
    const opened: PanelHandle = open({
      anchor: anchorOf(target),
      topic: target.topic,
      answer,
      loadTopic,
      loadDesk: () => loadPanelDesk(() => links.ask('injectPanel', 'panel-desk')),
      actions: createPanelActions({
        links,
        findPage,
        target,
        isPrivate,
        pin: (isPinned) => (isPinned ? pin(opened) : unpin(opened, target)),
        onTurningOff: (off) => (isTurningOff = off),
      }),
      takeFocus: summoned,
      onPointerEnter: () => opened === handle && handleEvent({ type: 'panelEntered' }),
      onPointerLeave: () => opened === handle && handleEvent({ type: 'panelLeft' }),
      onClosed(how) {
        if (opened === pinned) pinned = undefined;
        else if (how !== 'asked') handleEvent({ type: 'closed' });
      },
    });
    handle = opened;
  }

  function hide(): void {
    handle?.close();
    handle = undefined;
  }

  function pin(panel: PanelHandle): void {
    pinned?.close();
    pinned = panel;
    if (handle === panel) handle = undefined;
    handleEvent({ type: 'pinned' });
  }

  function unpin(panel: PanelHandle, target: PanelTarget): void {
    if (pinned !== panel) return;
    handleEvent({ type: 'unpinned', target });
    pinned = undefined;
    handle = panel;
  }

  function closeAll(): void {
    hide();
    pinned?.close();
    handleEvent({ type: 'closed' });
  }

  function targetOf(mention: PageMention): PanelTarget {
    const target = targets.get(mention) ?? { topic: mention.topic, mention };
    targets.set(mention, target);
    return target;
  }

  function summon(target: PanelTarget | undefined): boolean {
    if (target) handleEvent({ type: 'summoned', target: target.mention ? targetOf(target.mention) : target });
    return target !== undefined;
  }

  return {
    enter: (mention, restedMs) => handleEvent({ type: 'mentionEntered', target: targetOf(mention), restedMs }),
    leave: () => handleEvent({ type: 'mentionLeft' }),
    summon: (target) => void summon(target),
    forgetLost(mentions) {
      stepping.forgetLost(mentions);
      const mention = state.shown?.target.mention;
      if (!mention || mentions.includes(mention)) return;
      hide();
      handleEvent({ type: 'closed' });
    },
    pause() {
      stepping.clear();
      if (!isTurningOff && links.isAlive()) closeAll();
    },
    hasCurrent: () => stepping.current() !== undefined,
    step: stepping.step,
    jumpTo: stepping.jumpTo,
    openCurrent() {
      const mention = stepping.current();
      return summon(mention && { topic: mention.topic, mention });
    },
    lookUp: () => summon(findSelectedName((text) => findPage()?.readName(text))),
  };
}
