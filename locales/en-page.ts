/**
 * What a panel in a page says in English from the start. The script that is injected into pages holds these sentences alone; those of
 * other surfaces, and of what a reader asks for, come with them.
 */
import { enPanel } from './en-panel';

export const enPage = {
  language: 'en',

  panel: enPanel,

  /** What the panel says and offers apart from a topic's own content. */
  controls: {
    close: 'Close',
    back: (title: string) => `Back to ${title}`,
    forward: (title: string) => `Forward to ${title}`,
    pin: 'Keep open while reading on',
    move: 'Move with the arrow keys',
    loadingTitle: 'Background',
    loading: 'Looking this up in the digest on your computer…',
    missingTitle: 'Nothing here any more',
    missing: 'None of your digests covers this any more: one was removed, replaced or switched off since this page was read.',
    unavailableTitle: 'The digest cannot be read just now',
    unavailable:
      'The browser did not open the data that Sidelight keeps on this computer. If trying again does not help, restart the browser.',
    tryAgain: 'Try again',
    updatedTitle: 'Sidelight was updated',
    updated: 'This page was opened before the update. Reload it to go on.',
    reload: 'Reload the page',
    allNames: 'Names',
    map: 'Map',
    why: 'Why this?',
    timeline: 'Timeline',
    copy: 'Copy with citation',
    copied: 'Copied, with its citation',
    copyFailed: 'The browser refused the clipboard',
    keep: 'Keep in the notebook',
    kept: 'Kept in the notebook',
    unkept: 'Taken out of the notebook',
    keepFailed: 'The notebook could not be opened',
    more: 'More to do with this claim',
    partMissing: 'This part could not be loaded.',
  },
};
