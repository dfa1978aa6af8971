/**
 * A reader's first sign of interest brings the panel's script; until then the detector only notices that a pointer rests. From
 * then on everything goes to the control behind the panel's door. A frame too small for a panel hands the topic to the top document.
 */
import { prepareAfterMs, showAfterMs } from '@/core/panel/timings';
import type { PageMention } from './page-record';
import { panelDoorKey } from './panel-door';
import type { PanelControl, PanelDoor, PanelLinks, PanelTarget } from './panel-door';

/** Smaller frames cannot hold a panel. In CSS pixels. */
const smallestFrame = { width: 360, height: 320 };

declare global {
  var sidelightPanelDoor: PanelDoor | undefined;
}

export type Intent = Omit<PanelControl, 'enter'> & { enter: (mention: PageMention) => void };

export function createIntent(links: PanelLinks, signal: AbortSignal): Intent {
  let control: PanelControl | undefined;
  let coming: Promise<PanelControl | undefined> | undefined;
  let resting: { mention: PageMention; since: number } | undefined;

  /** The control, fetched once; undefined where no panel can be shown, which may change with the window. */
  async function findControl(): Promise<PanelControl | undefined> {
    if (isTooSmall()) return undefined;
    if (control) return control;
    coming ??= fetchControl();
    control = await coming;
    coming = undefined;
    return control;
  }

  async function fetchControl(): Promise<PanelControl | undefined> {
    if (globalThis[panelDoorKey] === undefined && !(await links.injectPanel())) return undefined;
    return signal.aborted ? undefined : globalThis[panelDoorKey]?.createControl(links, signal);
  }

  /** What happens once a pointer has rested for a moment, however long fetching then takes. */
  async function follow(rest: NonNullable<typeof resting>): Promise<void> {
    if (resting !== rest) return;
    const found = await findControl();
    if (resting !== rest || signal.aborted) return;
    const restedMs = performance.now() - rest.since;
    if (found) found.enter(rest.mention, restedMs);
    else setTimeout(() => resting === rest && void links.showInTopFrame(rest.mention.topic), showAfterMs - restedMs);
  }

  return {
    enter(mention) {
      resting = { mention, since: performance.now() };
      if (control && !isTooSmall()) control.enter(mention, 0);
      else setTimeout(follow, prepareAfterMs, resting);
    },
    leave() {
      resting = undefined;
      control?.leave();
    },
    summon(target: PanelTarget) {
      resting = undefined;
      void findControl().then((found) => void (found ? found.summon(target) : links.showInTopFrame(target.topic)));
    },
    forgetLost: (mentions) => control?.forgetLost(mentions),
  };
}

function isTooSmall(): boolean {
  return window !== top && (innerWidth < smallestFrame.width || innerHeight < smallestFrame.height);
}
