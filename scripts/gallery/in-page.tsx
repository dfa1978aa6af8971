/** The gallery's page: one panel in one state, in a shadow root as in any page, on a few lines of an article. */
/* oxlint-disable no-restricted-imports -- bundled for a browser, like what it shows: it runs in the gallery's page and nowhere else. */
import { h, render } from 'preact';
import { panelStyles } from '@/components/panel-styles';
import type { PanelDesk } from '@/components/panel-desk';
import { PanelSession } from '@/components/PanelSession';
import { SentencesProvider } from '@/components/sentences-context';
import type { PanelActions } from '@/core/panel/actions';
import type { PanelAnswer } from '@/core/panel/answer';
import { en } from '@/locales/en';
import { createPanelDesk } from '@/page/panel-desk';
import hostStyles from '@/page/panel-host.css?inline';
import type { GalleryAnswers } from './answers';
import { type GalleryState, galleryStates } from './states';

const own = `
  .box { position: relative; inset: auto; animation: none; }
  .box[data-side='sheet-bottom'] { position: fixed; inset: auto 0 0; }
`;

const asked = new URLSearchParams(location.search);
const state = galleryStates.find(({ id }) => id === asked.get('state'));
if (state !== undefined) void show(state, asked.get('theme') === 'dark' ? 'dark' : 'light');

async function show(wanted: GalleryState, theme: 'light' | 'dark'): Promise<void> {
  document.documentElement.dataset['theme'] = theme;
  document.documentElement.dataset['screen'] = wanted.screen ?? 'window';
  const data: GalleryAnswers = await (await window.fetch('/answers.json')).json();
  const { root, box } = createBox(wanted, theme);
  const subject = wanted.answer in data.subjects ? data.subjects[wanted.answer as keyof typeof data.subjects] : 'topic';
  const desk = createPanelDesk(en);

  const session = h(PanelSession, {
    topic: subject,
    answer: findAnswer(wanted, subject, data),
    loadTopic: (topic) => Promise.resolve(data.answers[topic] ?? { status: 'missing' }),
    loadDesk: () => Promise.resolve(wanted.without === 'desk' ? undefined : desk),
    takeFocus: false,
    onClose: () => undefined,
    ...(wanted.without === 'actions' ? {} : { actions: createActions(wanted, { subject, data, desk }) }),
  });
  render(h(SentencesProvider, { value: en }, session), box);

  for (const selector of wanted.press ?? []) (await find(root, selector)).click();
  await settle();
  if (wanted.reveal !== undefined) reveal(await find(root, wanted.reveal), root);
  await settle();
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  document.documentElement.dataset['ready'] = '';
}

function createBox({ screen }: GalleryState, theme: string): { root: ShadowRoot; box: HTMLElement } {
  const host = document.createElement('x-panel');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync([...panelStyles, hostStyles, own].join('\n'));
  root.adoptedStyleSheets.push(sheet);
  const box = document.createElement('div');
  box.className = 'sidelight box';
  box.dataset['theme'] = theme;
  const isSheet = screen !== undefined && screen !== 'whole';
  if (isSheet) box.dataset['side'] = 'sheet-bottom';
  const heights = { 'phone-320': '62vh', 'phone-360': '62vh', 'zoom-400': '80vh', whole: 'none' };
  box.style.setProperty('--sl-panel-max-height', screen === undefined ? '560px' : heights[screen]);
  root.append(box);
  document.querySelector('main')?.append(host);
  return { root, box };
}

function findAnswer({ answer }: GalleryState, subject: string, { answers }: GalleryAnswers): Promise<PanelAnswer> {
  if (answer === 'never') return new Promise(doNothing);
  if (answer === 'missing' || answer === 'unavailable' || answer === 'updated') return Promise.resolve({ status: answer });
  return Promise.resolve(answers[subject] ?? { status: 'missing' });
}

function createActions(
  { pageDay, isPrivate }: GalleryState,
  { subject, data, desk }: { subject: string; data: GalleryAnswers; desk: PanelDesk },
): PanelActions {
  const { answers, titles } = data;
  const section = answers[subject]?.sections[0];
  const done = () => Promise.resolve(true);
  return {
    ...(section === undefined
      ? {}
      : {
          reason: {
            quote: section.topic.names[0]?.text ?? '',
            digests: [section.digest.id],
            ordinal: 0,
            rule: 'nearby',
            evidence: section.related.slice(0, 3).map(({ id }) => id),
          },
        }),
    ...(pageDay === undefined ? {} : { pageDate: { day: pageDay, basis: 'json-ld' } }),
    isPrivate: isPrivate === true,
    loadTitles: () => Promise.resolve(titles),
    // What a test presses is copied; what the gallery presses by itself no browser would allow.
    copy: (text) => (navigator.userActivation.isActive ? desk.copy(text) : done()),
    keepClaim: done,
    findKept: (places) => Promise.resolve(places.slice(1, 2)),
    hideHere: done,
    muteTopic: done,
    turnSiteOff: done,
    chooseName: done,
    reload: doNothing,
    pin: () => undefined,
  };
}

function doNothing(): void {}

async function find(root: ShadowRoot, selector: string): Promise<HTMLElement> {
  for (let tries = 0; tries < 100; tries++) {
    const found = selector.startsWith('label=') ? findButton(root, selector.slice(6)) : root.querySelector<HTMLElement>(selector);
    if (found) return found;
    await settle();
  }
  throw new Error(`The panel has no ${selector}.`);
}

function findButton(root: ShadowRoot, name: string): HTMLElement | undefined {
  return [...root.querySelectorAll('button')].find((button) => (button.ariaLabel ?? button.textContent) === name);
}

function reveal(element: HTMLElement, root: ShadowRoot): void {
  const panel = root.querySelector('.panel');
  const bar = root.querySelector('.panel-bar')?.clientHeight ?? 0;
  panel?.scrollBy({ top: element.getBoundingClientRect().top - panel.getBoundingClientRect().top - bar, behavior: 'instant' });
}

/** Long enough for Preact, its effects and the skeleton. */
function settle(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, state?.answer === 'never' ? 260 : 30);
  });
}
