/** The reader's digests, on the settings page. */
import type { HeadField } from '@/core/digest/compare';
import type { DigestProgress } from '@/core/digest/file-verdict';
import { count, list, quote } from './en-grammar';

const steps: Record<DigestProgress['step'], string> = {
  reading: 'Reading the file',
  checking: 'Checking every part of it',
  comparing: 'Comparing it with the digests you have',
  preparing: 'Preparing',
  writing: 'Storing',
  removing: 'Removing',
};

const headFields: Record<HeadField, string> = {
  title: 'Title',
  revision: 'Revision',
  asOf: 'Last day it covers',
  editors: 'Editors',
  licence: 'Licence',
  limitations: 'Its limits',
  description: 'Description',
};

const decimal = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

export const enDigests = {
  heading: 'Digests',
  intro:
    'A digest is what named sources say about one subject, summarised by its editors. The names in every digest that is on are looked for on every page.',
  loading: 'Looking for your digests…',
  listFailed: 'Your digests cannot be listed: this browser profile refuses databases. Sidelight answers from the digest it comes with.',
  none: 'No digest is installed.',

  bundled: 'Comes with Sidelight',
  byReader: 'Added by you. Not reviewed by Sidelight.',
  edition: (revision: string, lastDay: string) => `Revision ${revision}, up to ${lastDay}.`,
  holds: ({ topics, claims, sources }: { topics: number; claims: number; sources: number }) =>
    `${count(topics, 'topic')}, ${count(claims, 'claim')} from ${count(sources, 'source')}.`,
  use: (title: string) => `Use ${quote(title)}`,
  save: 'Save as a file',
  saveDigest: (title: string) => `Save as a file: ${quote(title)}`,
  remove: 'Remove',
  removeDigest: (title: string) => `Remove ${quote(title)}`,
  goBack: (revision: string) => `Go back to revision ${revision}`,
  replacedOn: (day: string) => `You replaced another revision on ${day}; it is kept.`,
  about: 'About this digest',

  addHeading: 'Add a digest',
  add: 'Drop a digest file here, or choose one.',
  addHint: 'Files end in .json or .json.gz, up to 64 MB. Nothing is stored before you have seen what is in it.',
  choose: 'Choose a digest file',
  dropHere: 'Let go to read this file.',
  oneFile: 'One file at a time, please.',

  steps,
  stop: 'Stop',
  stopped: 'Stopped. Nothing was changed.',

  refusedTitle: (file: string) => `${quote(file)} cannot be installed`,
  refused: (problems: number) =>
    `${problems === 1 ? 'One thing is' : `${decimal.format(problems)} things are`} wrong with it; more may show once that is mended. Nothing was changed.`,
  allProblems: (problems: number) => `Show all ${decimal.format(problems)}`,
  bundledTitle: 'This digest comes with Sidelight',
  bundledText: (title: string, id: string) =>
    `The file goes by the id ${quote(id)}, which belongs to ${quote(title)}. Every update of Sidelight would write over it, so it cannot be installed under that id. If it is yours, give it another id in digest.yaml, for example ${quote(`my-${id}`)}, and build the file again. Nothing was changed.`,
  unchangedTitle: 'You have this digest already',
  unchangedText: (title: string) => `${quote(title)} is installed, word for word as in this file. Nothing was changed.`,
  close: 'Close',

  notReviewed: 'Not reviewed by Sidelight',
  whoAnswers: (editors: readonly string[]) =>
    `Who answers for what it says: ${list(editors)}. Panels will mark everything from it as added by you.`,
  editors: 'Editors',
  licence: 'Licence',
  editionField: 'Revision',
  lastDay: 'Last day it covers',
  size: 'Size',
  sizeOf: (bytes: number, { topics, names }: { topics: number; names: number }) =>
    `${formatBytes(bytes)}: ${count(topics, 'topic')} with ${count(names, 'name')}`,
  content: 'Content',
  contentOf: ({ claims, sources, disagreements }: { claims: number; sources: number; disagreements: number }) =>
    `${count(claims, 'claim')} from ${count(sources, 'source')}, ${count(disagreements, 'disagreement')}`,
  sources: 'Sources',
  limitations: 'Its limits, in its own words',
  addedHeading: (names: number) => `New names: ${decimal.format(names)}`,
  nothingAdded: 'It adds no name that your digests do not have.',
  andMore: (names: number) => `and ${decimal.format(names)} more`,
  sharedHeading: (names: number) => `Names you have already: ${decimal.format(names)}`,
  nothingShared: 'None of its names is in another digest of yours.',
  sharedTopic: (digest: string) => `the same topic in ${quote(digest)}: one panel will show both`,
  sharedName: (digest: string) => `another topic in ${quote(digest)}: where either could be meant, neither is underlined`,
  samplesHeading: 'What it would underline',
  samplesHint:
    'Some of its names, each in a sentence of the digest’s own. On a page, a name that can also mean something else is underlined only where the words around it point to this topic.',
  noSamples: 'In its own sentences it would underline nothing. Its names may not be the words its claims use.',
  install: 'Install',
  replace: 'Replace the revision you have',
  cancel: 'Cancel',

  differenceHeading: 'What changes',
  differenceHint: 'You have another revision of this digest. It is kept, and you can go back to it.',
  nothingDiffers: 'What its editors have written is the same; only what is worked out from it differs.',
  headFields,
  parts: { sources: 'Sources', topics: 'Topics', names: 'Names', claims: 'Claims', disagreements: 'Disagreements' },
  changesOf: ({ added, removed, changed }: { added: number; removed: number; changed: number }) =>
    [`${decimal.format(added)} added`, `${decimal.format(removed)} removed`, `${decimal.format(changed)} changed`]
      .filter((part) => !part.startsWith('0 '))
      .join(', '),
  added: 'Added',
  removed: 'Removed',
  changed: 'Changed',
  before: 'Before',
  after: 'After',
  detailsChanged: 'same words, other details',

  installed: (title: string) => `${quote(title)} is installed. Open pages follow by themselves.`,
  replaced: (title: string) => `${quote(title)} is replaced. You can go back to the former revision.`,
  wentBack: (title: string) => `${quote(title)} is as it was before. You can change back the same way.`,
  switchedOn: (title: string) => `${quote(title)} is on.`,
  switchedOff: (title: string) => `${quote(title)} is off. Nothing of it is removed.`,
  removedDigest: (title: string) => `${quote(title)} is removed, with what was kept of it.`,
  putBack: 'Put it back',
  isBack: (title: string) => `${quote(title)} is back.`,
  saved: (title: string) => `${quote(title)} is saved. The file can be installed on any Sidelight.`,
  failed:
    'That did not work, and nothing was changed. The disk may be full, or Sidelight may have been updated: reload this page and try again.',
};

function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  return bytes < 1e6 ? `${decimal.format(bytes / 1000)} kB` : `${decimal.format(bytes / 1e6)} MB`;
}
