import { describe, expect, it } from 'vitest';
import { findPassageUrl, findSourceUrl } from '@/core/cite/text-fragment';
import { claimWith, sourceWith } from '@/tests/fixtures/cited-claims';

function linkOf(URL: string | undefined, anchor: string): string | undefined {
  return findPassageUrl(claimWith({ anchor }), sourceWith({ title: 'T', ...(URL === undefined ? {} : { URL }) }));
}

describe('a link to the passage', () => {
  it.each([
    ['plain words', 'closed all four gates', 'closed%20all%20four%20gates'],
    ['what parts the terms of a directive', 'cease-fire, food & fuel', 'cease%2Dfire%2C%20food%20%26%20fuel'],
    ['brackets and quotes', "the (so-called) 'pause'", 'the%20%28so%2Dcalled%29%20%27pause%27'],
    ['another script', 'ջուր', '%D5%BB%D5%B8%D6%82%D6%80'],
    ['percent and hash', '50% #1', '50%25%20%231'],
    ['half a character', 'a\u{D800}b', 'a%EF%BF%BDb'],
  ])('has %s encoded', (_what, anchor, words) => {
    expect(linkOf('https://x.example/a', anchor)).toBe(`https://x.example/a#:~:text=${words}`);
  });

  it.each([
    ['https://x.example/a#part', 'https://x.example/a#part:~:text=gates'],
    ['https://x.example/a#', 'https://x.example/a#:~:text=gates'],
    ['https://x.example/a#part:~:text=other', 'https://x.example/a#part:~:text=gates'],
    ['https://x.example', 'https://x.example/#:~:text=gates'],
  ])('goes after what %s points to already', (url, link) => {
    expect(linkOf(url, 'gates')).toBe(link);
  });

  it('is none where the source has no address', () => {
    expect(linkOf(undefined, 'gates')).toBeUndefined();
  });

  it('is the plain address for a source that the anchor does not stand in', () => {
    const claim = claimWith({
      at: [
        { source: 'other', paragraph: 1 },
        { source: 'paper', paragraph: 2 },
      ],
    });
    expect(findPassageUrl(claim, sourceWith({ title: 'T', URL: 'https://x.example/a' }))).toBe('https://x.example/a');
  });
});

it.each([
  ['https://x.example/a(b)?c="d"\'{e}|\\', 'https://x.example/a%28b%29?c=%22d%22%27%7Be%7D%7C%5C'],
  ['https://x.example/ä?ö=ü', 'https://x.example/%C3%A4?%C3%B6=%C3%BC'],
  ['https://x.example/a%20b%2C', 'https://x.example/a%20b%2C'],
  ['ftp://x.example/', undefined],
  ['file:///etc/passwd', undefined],
  ['data:text/html,x', undefined],
  ['not an address', undefined],
])('the address %s is %s in a citation', (url, written) => {
  expect(findSourceUrl(sourceWith({ title: 'T', URL: url }))).toBe(written);
});
