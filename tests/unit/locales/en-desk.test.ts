import { expect, it } from 'vitest';
import { enDesk } from '@/locales/en-desk';

it('sends a report on a bundled digest where Sidelight came from, and one on a reader’s own to whoever gave it', () => {
  const { reportHint } = enDesk.tools;
  expect(reportHint('The Sidelight editors', false)).toMatch(
    /send to the digest’s editors \(The Sidelight editors\) through the page you installed Sidelight from\.$/u,
  );
  expect(reportHint('Ana Reed', true)).toMatch(/gives no address for its editors; send it to whoever gave you the file\.$/u);
});

it('says of one region and of several that no line is drawn around them', () => {
  expect(enDesk.map.borders('An atlas', ['Orvane'])).toBe(
    'State borders as in An atlas, disputed or not, all in one style. Orvane is not outlined.',
  );
  expect(enDesk.map.borders('An atlas', ['Orvane', 'Velde'])).toMatch(/ Orvane and Velde are not outlined\.$/u);
});

it('keeps sources apart whose names have commas', () => {
  expect(enDesk.sides.tooEarly(['the letter', 'Velde’s op-ed, Two Shores'])).toBe(
    'Silent, and written earlier: the letter; Velde’s op-ed, Two Shores',
  );
});
