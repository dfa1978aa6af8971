/** What is stored, exporting and deleting it, on the settings page. */
import { count, list, quote } from './en-grammar';

export const enData = {
  heading: 'Your data',
  intro: 'All of this is on this computer, in this browser, and nowhere else. Sidelight sends nothing anywhere.',

  loading: 'Counting what is stored…',
  unreadable: 'The browser refused to open what Sidelight keeps on this computer. Restart the browser and look again.',
  storedCaption: 'What is stored',
  kind: 'What',
  amount: 'How much',
  size: 'Approximate size',
  notebook: 'Notebook',
  notebookAmount: ({ claims, notes, collections, removed }: { claims: number; notes: number; collections: number; removed: number }) =>
    [
      count(claims, 'claim'),
      ...(notes === 0 ? [] : [count(notes, 'note')]),
      ...(collections === 0 ? [] : [count(collections, 'collection')]),
      ...(removed === 0 ? [] : [`${count(removed, 'claim')} taken out lately`]),
    ].join(', '),
  digests: 'Digests',
  digestsAmount: ({ bundled, own, former, topics }: { bundled: number; own: number; former: number; topics: number }) =>
    [
      `${bundled} that came with Sidelight`,
      ...(own === 0 ? [] : [`${own} of your own`]),
      ...(former === 0 ? [] : [count(former, 'former version')]),
      count(topics, 'topic'),
    ].join(', '),
  settings: 'Settings',
  settingsAmount: 'Your choices on this page, in the toolbar’s popup and in panels',
  onDisk: (used: string) => `The browser counts ${used} for Sidelight, its own bookkeeping included.`,
  bytes: (bytes: number) =>
    bytes < 1000 ? count(bytes, 'byte') : bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`,

  exportTitle: 'Export everything',
  exportHint:
    'One file with your notebook, your settings and your own digests with their former versions. It can be imported again, here or on another computer.',
  exportAll: 'Save everything as a file',
  exporting: 'Gathering everything…',
  exported: (name: string, damaged: readonly string[]) =>
    damaged.length === 0 ? `Saved as ${name}` : `Saved as ${name}, without what is damaged and cannot be read: ${list(damaged.map(quote))}`,
  exportFailed: 'That could not be saved: what is stored cannot be read. Nothing has changed.',

  importTitle: 'Import',
  importHint: 'The file is checked first. Claims and digests you have stay as they are; settings become those of the file.',
  importAll: 'Choose a file',
  importing: 'Checking and importing the file…',
  imported: 'Imported',
  importedNotebook: (added: number, collections: number) =>
    `Notebook: ${count(added, 'claim')} and ${count(collections, 'collection')} added.`,
  importedSame: (same: number) => `${count(same, 'claim')} you had already.`,
  importedNotes: (notes: number) => `${count(notes, 'claim')} you had got the file’s note.`,
  importedDifferent: (claims: number) =>
    `${count(claims, 'claim')} differ${claims === 1 ? 's' : ''} from what you have. Yours stayed as they are:`,
  importedDigests: (added: number) => `${count(added, 'digest')} added.`,
  keptDigests: (digests: number) => `${count(digests, 'digest')} you have in another version. Yours stayed:`,
  importedSettings: 'Settings are those of the file.',
  importFailed: 'The browser refused to store that. Nothing has changed.',

  deleteTitle: 'Delete everything',
  deleteHint: 'Deletes all that is stored. What comes with Sidelight is put back as it was when you installed it.',
  deleteAll: 'Delete everything…',
  askTitle: 'Delete all of this for good?',
  askNotebook: ({ claims, notes, collections }: { claims: number; notes: number; collections: number }) =>
    `Your notebook: ${count(claims, 'claim')}, ${count(notes, 'note')}, ${count(collections, 'collection')}`,
  askDigests: (own: number, former: number) => `Your own digests: ${own}, and ${count(former, 'former version')}`,
  askSettings: 'All your settings: sites, muted topics, names and how mentions look',
  askHint: 'This cannot be undone. Save everything as a file first if you may want it back.',
  deleteNow: 'Delete all of it',
  keepIt: 'Keep it',
  deleting: 'Deleting…',
  deleted: 'Everything is deleted. Sidelight is as it was when you installed it.',
  deleteFailed: 'Not everything could be deleted. Restart the browser and try again.',
};
