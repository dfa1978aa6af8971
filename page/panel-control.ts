/** Carries out what the panel's reducer decides: waits, fetches, opens and closes. Part of the script injected on first intent. */
import { initialPanelState, stepPanel } from '@/core/panel/reducer';
import type { PanelEffect, PanelEvent } from '@/core/panel/reducer';
import type { TopicAnswer } from '@/core/panel/answer';
import type { PanelAnchor, PanelControl, PanelHandle, PanelLinks, PanelOpener, PanelTarget } from './panel-door';
import { elementOf, rangeOf } from './page-record';
import type { PageMention } from './page-record';

type Options = { links: PanelLinks; open: PanelOpener; signal: AbortSignal };

export function createPanelControl({ links, open, signal }: Options): PanelControl {
  let state = initialPanelState<PanelTarget>();
  let handle: PanelHandle | undefined;
  let prepared: { topic: string; answer: Promise<TopicAnswer> } | undefined;
  // One target a mention, so that the reducer can tell whether the pointer came back to the same one.
  const targets = new WeakMap<PageMention, PanelTarget>();
  signal.addEventListener('abort', () => handle?.close());

  function handleEvent(event: PanelEvent<PanelTarget>): void {
    if (signal.aborted) return;
    const step = stepPanel(state, event);
    state = step.state;
    step.effects.forEach(carryOut);
  }

  function carryOut(effect: PanelEffect<PanelTarget>): void {
    if (effect.type === 'wait') setTimeout(() => handleEvent(effect.event), effect.ms);
    else if (effect.type === 'prepare') prepare(effect.target);
    else if (effect.type === 'show') show(effect.target, effect.summoned);
    else hide();
  }

  function prepare({ topic }: PanelTarget): Promise<TopicAnswer> {
    if (prepared?.topic !== topic) prepared = { topic, answer: links.loadTopic(topic) };
    return prepared.answer;
  }

  function show(target: PanelTarget, summoned: boolean): void {
    const answer = prepare(target);
    prepared = undefined;
    handle = open({
      anchor: anchorOf(target),
      topic: target.topic,
      answer,
      loadTopic: links.loadTopic,
      takeFocus: summoned,
      onPointerEnter: () => handleEvent({ type: 'panelEntered' }),
      onPointerLeave: () => handleEvent({ type: 'panelLeft' }),
      onClosed: (how) => {
        if (how !== 'asked') handleEvent({ type: 'closed' });
      },
    });
  }

  function hide(): void {
    handle?.close();
    handle = undefined;
  }

  function targetOf(mention: PageMention): PanelTarget {
    const target = targets.get(mention) ?? { topic: mention.topic, mention };
    targets.set(mention, target);
    return target;
  }

  return {
    enter: (mention, restedMs) => handleEvent({ type: 'mentionEntered', target: targetOf(mention), restedMs }),
    leave: () => handleEvent({ type: 'mentionLeft' }),
    summon: (target) => handleEvent({ type: 'summoned', target: target.mention ? targetOf(target.mention) : target }),
    forgetLost(mentions) {
      const mention = state.shown?.target.mention;
      if (!mention || mentions.includes(mention)) return;
      hide();
      handleEvent({ type: 'closed' });
    },
  };
}

function anchorOf({ mention }: PanelTarget): PanelAnchor {
  const range = mention && rangeOf(mention);
  const contextElement = mention && elementOf(mention.record);
  if (!range || !contextElement) return 'corner';
  return { getClientRects: () => [...range.getClientRects()], contextElement };
}
