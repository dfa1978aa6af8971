/** What the gallery shows: each state a panel can be in, by what it is given and what a reader has pressed. */

import { enPage } from '../../locales/en-page';

/** Which answer a panel gets; those that hold content are chosen in `answers.ts`. */
export type AnswerName =
  | 'place'
  | 'event'
  | 'disputed'
  | 'several'
  | 'twoSided'
  | 'added'
  | 'memory'
  | 'rtl'
  | 'missing'
  | 'unavailable'
  | 'updated'
  | 'never';

export type GalleryState = {
  id: string;
  title: string;
  answer: AnswerName;
  /** Pressed one after the other, each as soon as it is there: selectors, or `label=` and what a button is called. */
  press?: readonly string[];
  /** Brought under the bar at the end. */
  reveal?: string;
  pageDay?: string;
  /** What the panel lacks. */
  without?: 'actions' | 'desk';
  isPrivate?: boolean;
  /** A screen to show it on instead of the usual window. */
  screen?: 'phone-320' | 'phone-360' | 'zoom-400' | 'whole';
  /** Media to pretend; each is shown in one theme. */
  media?: 'forced-colors' | 'print';
};

const { controls } = enPage;
const claim = '.claims-list > li:nth-child(1)';

export const galleryStates: readonly GalleryState[] = [
  { id: 'first-screen', title: 'As it opens', answer: 'place' },
  { id: 'whole', title: 'The whole panel, unrolled', answer: 'place', screen: 'whole' },
  { id: 'event', title: 'An event', answer: 'event' },
  { id: 'later-page', title: 'On a page that is younger than the digest', answer: 'disputed', pageDay: '2026-11-22' },
  { id: 'earlier-page', title: 'On a page that is older than the event', answer: 'event', pageDay: '2020-06-01' },
  { id: 'names', title: 'All names, one to lead with', answer: 'place', press: [label(controls.allNames)] },
  { id: 'map', title: 'Where it is', answer: 'place', press: [label(controls.map)] },
  { id: 'why', title: 'Why this is marked', answer: 'place', press: [label(controls.why)] },
  {
    id: 'why-muted',
    title: 'Why, with the topic muted, in a private window',
    answer: 'place',
    isPrivate: true,
    press: [label(controls.why), '.why-choice:nth-child(2) button'],
  },
  { id: 'source', title: 'A source in the list of who says this', answer: 'place', press: ['.speaker-button'], reveal: '.speakers' },
  { id: 'claim', title: 'A claim, opened', answer: 'disputed', press: [`${claim} .claim-source`], reveal: claim },
  {
    id: 'claim-tools',
    title: 'What can be done with a claim',
    answer: 'disputed',
    press: [`${claim} .claim-buttons > :last-child`],
    reveal: claim,
  },
  {
    id: 'report',
    title: 'Reporting a problem',
    answer: 'disputed',
    press: [`${claim} .claim-buttons > :last-child`, `${claim} .report button`],
    reveal: `${claim} .claim-foot`,
  },
  { id: 'copied', title: 'Just copied', answer: 'place', press: [`${claim} .claim-buttons > :first-child`], reveal: claim },
  { id: 'disagreement', title: 'Where the sources differ', answer: 'disputed', press: ['.section-differ'] },
  {
    id: 'behind',
    title: 'The claims behind a disagreement',
    answer: 'disputed',
    press: ['.section-differ', '.sides .disclosure-button'],
    reveal: '.sides-notes',
  },
  { id: 'two-sides', title: 'Two sides next to each other', answer: 'twoSided', press: ['.section-differ'] },
  {
    id: 'timeline',
    title: 'In order of time',
    answer: 'event',
    press: [label(controls.timeline)],
  },
  {
    id: 'nested',
    title: 'A related topic, with the way back and forth',
    answer: 'place',
    press: ['.section-related button', '.section-related button', '.panel-way button'],
  },
  { id: 'pinned', title: 'Pinned', answer: 'place', press: [label(controls.pin)] },
  { id: 'several', title: 'Two digests, one the reader’s own', answer: 'several' },
  { id: 'added', title: 'A digest that the reader installed', answer: 'added' },
  { id: 'memory', title: 'Without a database', answer: 'memory' },
  { id: 'read-only', title: 'Only to be read', answer: 'place', without: 'actions' },
  { id: 'no-desk', title: 'The second script cannot be had', answer: 'place', without: 'desk', press: [label(controls.allNames)] },
  { id: 'loading', title: 'Loading', answer: 'never' },
  { id: 'missing', title: 'A topic that is gone', answer: 'missing' },
  { id: 'unavailable', title: 'A store that cannot be read', answer: 'unavailable' },
  { id: 'updated', title: 'Updated under an open page', answer: 'updated' },
  { id: 'rtl', title: 'A digest in Arabic', answer: 'rtl', press: [`${claim} .claim-source`] },
  {
    id: 'rtl-tools',
    title: 'What can be done with a claim in Arabic',
    answer: 'rtl',
    press: [`${claim} .claim-buttons > :last-child`],
    reveal: claim,
  },
  { id: 'rtl-sides', title: 'A disagreement in Arabic', answer: 'rtl', press: ['.section-differ'] },
  { id: 'phone-360', title: 'On a phone', answer: 'place', screen: 'phone-360' },
  { id: 'phone-320', title: 'On a small phone, a disagreement', answer: 'disputed', screen: 'phone-320', press: ['.section-differ'] },
  { id: 'zoom-400', title: 'At 400 %', answer: 'place', screen: 'zoom-400' },
  {
    id: 'forced-colors',
    title: 'In forced colours',
    answer: 'disputed',
    media: 'forced-colors',
    press: [`${claim} .claim-buttons > :last-child`],
  },
  { id: 'print', title: 'Printed: not there', answer: 'place', media: 'print' },
];

function label(name: string): string {
  return `label=${name}`;
}
