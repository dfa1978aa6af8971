/**
 * A reader's first sign of interest brings the panel's script; until then the detector only notices that a pointer rests. From
 * then on everything goes to the control behind the panel's door.
 */
import { prepareAfterMs } from '@/core/panel/timings';
import type { PageMention } from './page-record';
import { panelDoorKey } from './panel-door';
import type { PanelControl, PanelDoor, PanelOptions } from './panel-door';

declare global {
  var sidelightPanelDoor: PanelDoor | undefined;
}

export type Intent = {
  enter: (mention: PageMention) => void;
  leave: () => void;
  /** Has the control do something, bringing it first; false where there can be none. */
  act: (action: (control: PanelControl) => boolean | void) => Promise<boolean>;
  /** The control if the reader has shown intent here. */
  control: () => PanelControl | undefined;
};

/** `headStartMs`: how much sooner than usual the reader wants panels to open, below 0 for later. */
export function createIntent({ headStartMs, ...options }: PanelOptions & { headStartMs: () => number }): Intent {
  const { links, signal } = options;
  let control: PanelControl | undefined;
  let coming: Promise<void> | undefined;
  let resting: { mention: PageMention; since: number } | undefined;

  /** One at a time; one that failed is tried again by the next intent. */
  async function fetchControl(): Promise<void> {
    try {
      if (!globalThis[panelDoorKey]) await links.ask('injectPanel', 'panel');
      if (!signal.aborted) control ??= globalThis[panelDoorKey]?.createControl(options);
    } catch {
      // The extension has gone from under the page: there is nothing to show, and the detector leaves by its own check.
    }
    coming = undefined;
  }

  return {
    enter(mention) {
      const rest = { mention, since: performance.now() };
      resting = rest;
      if (control) control.enter(mention, headStartMs());
      else
        setTimeout(async () => {
          if (resting !== rest) return;
          await (coming ??= fetchControl());
          if (resting === rest) control?.enter(mention, performance.now() - rest.since + headStartMs());
        }, prepareAfterMs);
    },
    leave() {
      resting = undefined;
      control?.leave();
    },
    async act(action) {
      resting = undefined;
      if (!control) await (coming ??= fetchControl());
      return control !== undefined && action(control) !== false;
    },
    control: () => control,
  };
}
