/** The notebook, in the side panel. */
import type { WrittenPhrases } from '@/core/notebook/phrases';
import { count, quote } from './en-grammar';

const longDay = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });

const written: WrittenPhrases = {
  made: (day) => `Kept with Sidelight, written out on ${day}. Each claim is what its source says, in the words of its digest’s editors.`,
  unsorted: 'Unsorted',
  ownNote: 'My note',
  footnotes: 'Where this stands',
  sources: 'Sources',
  backTo: (number) => `Back to claim ${number}`,
  changedSince: 'The digest has changed this claim since it was kept.',
  goneSince: 'The digest no longer has this claim.',
  columns: {
    collection: 'Collection',
    claim: 'Claim',
    speaker: 'Said by',
    role: 'Role',
    date: 'Date',
    sources: 'Sources',
    links: 'Links',
    editorsNote: 'Editor’s note',
    ownNote: 'My note',
    digest: 'Digest',
    revision: 'Revision',
    lastDay: 'Digest knows until',
    keptOn: 'Kept on',
    since: 'Since then',
  },
};

export const enNotebook = {
  heading: 'Notebook',
  day: (moment: string | Date) => longDay.format(new Date(moment)),
  unsorted: written.unsorted,
  written,

  privateTitle: 'The notebook stays shut in private windows',
  private: 'Nothing is kept from a private window. Open the notebook in an ordinary one.',
  loading: 'Opening the notebook…',
  unreadableTitle: 'The notebook cannot be opened',
  unreadable: 'The browser refused to open what Sidelight keeps on this computer. Restart the browser; nothing has been deleted.',
  emptyTitle: 'Nothing kept yet',
  empty:
    'Where a panel shows a claim you want to come back to, press the bookmark beside it. It is kept here with who says it, its source and the revision it is from, and stays as it is when the digest changes.',
  emptyTopics: 'Find claims in the topics',
  emptyNext:
    'Beside each claim there is room for your own notes. Collections put them in order, and all of it can be exported as a hand-out.',
  emptyCollection: 'Nothing in this collection. Move claims here with “Move to”, or drag them.',

  collectionsLabel: 'Collections',
  all: 'Everything',
  newCollection: 'New collection',
  collectionName: 'Name of the collection',
  create: 'Create',
  save: 'Save',
  cancel: 'Cancel',
  rename: 'Rename',
  renameCollection: (name: string) => `Rename ${quote(name)}`,
  removeCollection: (name: string) => `Remove the collection ${quote(name)}`,
  collectionUp: (name: string) => `Move the collection ${quote(name)} up`,
  collectionDown: (name: string) => `Move the collection ${quote(name)} down`,
  claims: (claims: number) => count(claims, 'claim'),

  kept: (day: string, digest: string, revision: string) => `Kept on ${day} from ${quote(digest)}, revision ${revision}`,
  topic: (title: string) => `In ${quote(title)}`,
  note: 'Your note',
  notePlaceholder: 'Write here. It is saved as you type.',
  noteSaved: 'Saved',
  noteUnsaved: 'Not saved yet: the browser refused. What you wrote is still here; change it to try again.',
  noteElsewhere: 'This note was changed in another window to:',
  keepMine: 'Keep what I wrote here',
  takeOther: 'Take the other one',
  up: 'Move up',
  down: 'Move down',
  drag: 'Drag to move',
  moveTo: 'Move to',
  copy: 'Copy with citation',
  remove: 'Remove from the notebook',
  toolWords: { drag: 'Drag', up: 'Up', down: 'Down', copy: 'Copy', remove: 'Remove' },
  details: 'Details',
  moreSources: (sources: number) => `and ${count(sources, 'more source')}`,

  changed: 'The digest says this differently now',
  detailsChanged: 'The digest has since changed what it says about this claim: who said it, when or where',
  keptThen: (revision: string) => `What you kept, revision ${revision}`,
  saidNow: (revision: string) => `What it says now, revision ${revision}`,
  claimGone: (revision: string) => `The digest no longer has this claim (revision ${revision}). What you kept is still here.`,
  digestOff: 'Its digest is switched off.',
  digestGone: 'Its digest is no longer installed. What you kept is still here.',

  copied: 'Copied, with its citation',
  copyFailed: 'The browser refused the clipboard',
  moved: (place: number, of: number) => `Moved to place ${place} of ${of}`,
  movedTo: (name: string) => `Moved to ${quote(name)}`,
  removed: 'Removed from the notebook',
  collectionRemoved: (name: string) => `Removed the collection ${quote(name)}; its claims are unsorted`,
  collectionMade: (name: string) => `Made the collection ${quote(name)}`,
  collectionRenamed: (name: string) => `Renamed to ${quote(name)}`,
  putBack: 'Put back',
  failed: 'That could not be saved. Nothing has changed.',
  undo: 'Undo',
  dismiss: 'Close this message',

  recentlyRemoved: (claims: number) => `Removed lately (${claims})`,
  removedHint: 'What you remove stays here for seven days, your notes with it.',
  putBackClaim: 'Put back',
  deleteRemoved: 'Delete these now',
  removedDeleted: 'Deleted',

  exportNow: 'Export hand-out',
  exportOrImport: 'Other formats, import and print',
  onlyImport: 'Import',
  scope: 'What to save',
  wholeNotebook: 'The whole notebook',
  saveAs: 'Save as',
  formats: {
    html: 'Hand-out to print',
    markdown: 'Markdown',
    csv: 'Table (CSV)',
    bibtex: 'BibTeX',
    ris: 'RIS',
    json: 'Sidelight notebook',
  },
  formatHints:
    'A Sidelight notebook can be imported again, here or on another computer. BibTeX and RIS hold the citations, the others your notes as well.',
  saved: (name: string) => `Saved as ${name}`,
  nothingToSave: 'There is nothing in it to save.',
  fileTitle: 'Notebook',
  bringIn: 'Import a Sidelight notebook',
  bringInHint: 'What you have stays as it is.',
  print: 'Print this view',
  broughtIn: ({
    added,
    addedCollections,
    same,
    notesAdded,
  }: {
    added: number;
    addedCollections: number;
    same: number;
    notesAdded: number;
  }) =>
    [
      `Imported ${count(added, 'claim')}${addedCollections === 0 ? '' : ` and ${count(addedCollections, 'collection')}`}.`,
      ...(notesAdded === 0 ? [] : [`${count(notesAdded, 'claim')} you had got the file’s note.`]),
      ...(same === 0 ? [] : [`${count(same, 'claim')} you had already.`]),
    ].join(' '),
  different: (claims: number) => `${count(claims, 'claim')} differ${claims === 1 ? 's' : ''} from what you have. Yours stayed as they are:`,
  invalidTitle: 'Nothing was imported',
  moreProblems: (problems: number) => `and ${count(problems, 'more problem')}`,
};
