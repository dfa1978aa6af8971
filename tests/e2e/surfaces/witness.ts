/**
 * What a page notices: errors in it, violations of its policy, and every change of its tree that none of its own scripts made.
 * A page of the zoo wraps what it changes in `own(() => …)`, so whatever the observer sees besides is somebody else's.
 */
import { expect } from '@playwright/test';
import type { Document as Place, Tab } from '../driver/reader';

/** Opens a page with the witness in it, and in each of its frames, before any of their scripts. */
export async function openWatched(tab: Tab, url: string): Promise<void> {
  await tab.beforeScripts(watch);
  await tab.goto(url);
}

/** Nothing broke in the page and nobody but the page changed it; a page that changes nothing itself is byte for byte as it was. */
export async function expectUnaware(place: Place): Promise<void> {
  expect(await place.evaluate(() => globalThis.witness.report(), undefined), 'the page should notice nothing').toEqual([]);
}

type Witness = { report: () => string[] };

declare global {
  var witness: Witness;
  /** Changes of the page's tree that are its own. */
  var own: (change: () => void) => void;
}

/** Runs in the page; stands alone. */
function watch(): void {
  const noticed: string[] = [];
  const note = (text: string): void => void (noticed.length < 20 && noticed.push(text));
  const observer = new MutationObserver(noteChanges);
  let before: string | undefined;

  function noteChanges(records: MutationRecord[]): void {
    for (const { type, target, attributeName, addedNodes } of records)
      note(`${type} of ${target.nodeName} ${attributeName ?? [...addedNodes].map(({ nodeName }) => nodeName).join(' ')}`);
  }

  function listen(): void {
    addEventListener('error', noteError);
    addEventListener('unhandledrejection', noteRejection);
    document.addEventListener('securitypolicyviolation', noteViolation);
  }

  function noteError(event: ErrorEvent): void {
    note(`error ${event.message}`);
  }

  function noteRejection(event: PromiseRejectionEvent): void {
    note(`rejection ${String(event.reason)}`);
  }

  function noteViolation(event: SecurityPolicyViolationEvent): void {
    note(`violation ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`);
  }

  /** The tree with all its open shadow trees. */
  function serialise(): string {
    const root = document.documentElement;
    const clone = root.cloneNode(false);
    return (clone instanceof Element ? clone.outerHTML : '') + root.getHTML({ shadowRoots: listShadowRoots(document) });
  }

  function listShadowRoots(tree: Document | ShadowRoot): ShadowRoot[] {
    return [...tree.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? [shadowRoot, ...listShadowRoots(shadowRoot)] : []));
  }

  listen();
  // Content scripts run at document_idle: at DOMContentLoaded the page is still as its author made it.
  document.addEventListener('DOMContentLoaded', () => {
    before = serialise();
    observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  });
  globalThis.own = (change) => {
    noteChanges(observer.takeRecords());
    before = undefined;
    try {
      change();
    } finally {
      observer.takeRecords();
      // A page that is written anew has lost its listeners.
      listen();
    }
  };
  globalThis.witness = {
    report() {
      noteChanges(observer.takeRecords());
      return before !== undefined && before !== serialise() ? [...noticed, 'the tree is another'] : noticed;
    },
  };
}
