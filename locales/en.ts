/**
 * Every sentence the reader sees, in English. Texts that stand in a digest are not here: they belong to their editors.
 *
 * One plain object for every surface: the panel in a page, the popup, the command line. It is handed down as an argument, never
 * looked up, so that a reader can be served in a language other than the browser's.
 */
import { count } from './en-grammar';
import { enCite } from './en-cite';
import { enDesk } from './en-desk';
import { enBrowse } from './en-browse';
import { enData } from './en-data';
import { enDigests } from './en-digests';
import { enNotebook } from './en-notebook';
import { enOptions } from './en-options';
import { enPage } from './en-page';
import { enSearch } from './en-search';
import { enSidePanel } from './en-sidepanel';
import { enWelcome } from './en-welcome';

export const en = {
  ...enPage,

  desk: enDesk,

  /** Citations of claims and sources, wherever they are copied or exported. */
  cite: enCite,

  sidePanel: enSidePanel,
  search: enSearch,
  browse: enBrowse,
  notebook: enNotebook,

  options: enOptions,
  digests: enDigests,
  data: enData,

  welcome: enWelcome,

  popup: {
    title: 'Sidelight',
    onThisPage: 'On this page',
    found: (topics: number, mentions: number) => `${count(topics, 'topic')}, ${count(mentions, 'mention')}, in reading order`,
    mentions: (mentions: number) => count(mentions, 'mention'),
    loading: 'Reading the page…',
    emptyTitle: 'Nothing here that a digest knows',
    empty:
      'On a page about a subject you have a digest of, names are underlined as you read. Rest the pointer on one, and its background opens.',
    emptyKeys: (next: string, open: string) => `From the keyboard, ${next} goes to the next mention and ${open} opens it.`,
    requestHint: 'Nothing is underlined until you ask: choose a topic to go to it.',
    unreadableTitle: 'Sidelight cannot read this page',
    unreadable: 'Browsers keep extensions out of their own pages, their stores and some viewers.',
    offHereTitle: (site: string) => `Off on ${site}`,
    offHere: 'Sidelight does not read pages of this site. Nothing is underlined here until you switch it on again.',
    pausedTitle: 'Off everywhere',
    paused: 'Sidelight reads no page until you switch it on again.',
    settings: 'Settings',
    onThisSite: (site: string) => `On for ${site}`,
    onEverywhere: 'On everywhere',
    density: 'Underline',
    densities: { all: 'Every mention', first: 'First mention', request: 'On request' },
    densityHints: {
      all: 'Every mention of every topic.',
      first: 'Each topic once in every part of a page.',
      request: 'Nothing, until you go to a mention.',
    },
    muted: (topics: number) => `Muted: ${count(topics, 'topic')}`,
    unmute: 'Unmute',
    unmuteTopic: (title: string) => `Unmute ${title}`,
    privateWindow: 'A private window: choices made here are forgotten when it closes.',
    promise: 'Everything stays on this computer.',
  },
};
