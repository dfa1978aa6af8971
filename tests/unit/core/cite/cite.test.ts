import { describe, expect, it } from 'vitest';
import { buildClipboardText, citeClaims, type CiteFormat, citeSource } from '@/core/cite/cite';
import { en } from '@/locales/en';
import { damSection } from '@/tests/fixtures/panel-answer';
import {
  arabicSource,
  cited,
  claimWith,
  dateOf,
  hostileSource,
  signedSource,
  sourceWith,
  unsignedSource,
} from '@/tests/fixtures/cited-claims';

const digestLine =
  'From the digest “The Orvane water dispute”, revision 2021.5.1, by Sidelight (CC-BY-4.0); it knows nothing after 19 April 2021.';

describe('a claim in plain text', () => {
  it('has its sentence, who says it, the source with the place in it, and the digest', () => {
    expect(citeClaims([cited(signedSource)], 'plain', en)).toBe(
      [
        'The Gazette reports that the gates were closed.',
        'Said by the Gazette.',
        'Source: Mirela Tosk, Lake Survey Office, “Lake level falls”, Harbour Gazette, Two Shores Press, 8 March 2021, ¶ 3 (“closed all four gates”). https://gazette.example/lake-level?page=2#:~:text=closed%20all%20four%20gates',
        digestLine,
      ].join('\n'),
    );
  });

  it('brackets what the document does not say about itself, and says where it comes from', () => {
    const dated = { when: dateOf('2021-03-07'), whenBasis: '“on Sunday”', note: 'Editor’s note: a slip for Monday.' };
    expect(citeClaims([cited(unsignedSource, dated)], 'plain', en)).toBe(
      [
        'The Gazette reports that the gates were closed.',
        'Said by the Gazette. Dated 7 March 2021. How the date is known: “on Sunday”.',
        'Source: no author named, “Lake level falls”, [Harbour Gazette], [about March 2021], ¶ 3 (“closed all four gates”).',
        'Not in the document itself: publication (outside: a copy elsewhere); date (inferred: from the flood it calls recent).',
        'Editor’s note: A slip for Monday.',
        digestLine,
      ].join('\n'),
    );
  });

  it('says that there is no date', () => {
    expect(citeSource(sourceWith({ title: 'T' }), 'plain', en)).toBe('Source: no author named, “T”, no date given.');
  });

  it('keeps text from right to left apart from the numbers around it', () => {
    expect(citeSource(arabicSource, 'plain', en)).toBe(
      'Source: \u{2068}ليلى الحسن\u{2069}, \u{2068}“مياه أورفان”\u{2069}, \u{2068}الميناء\u{2069}, 2021. https://mina.example/%D9%85%D9%8A%D8%A7%D9%87',
    );
  });

  it('breaks no line but its own', () => {
    expect(citeClaims([cited(hostileSource, { text: 'One\ntwo\u{2028}three\u{0}.' })], 'plain', en).split('\n')).toHaveLength(4);
  });
});

describe('a claim in two sources', () => {
  const other = { ...sourceWith({ title: 'A second look' }), id: 'letter' };
  const at = [
    { source: 'paper', paragraph: 7 },
    { source: 'letter', paragraph: 1 },
    { source: 'paper', paragraph: 2 },
  ];
  const both = { claim: claimWith({ at }), sources: [other, { ...signedSource, id: 'unread' }, signedSource], digest: damSection.digest };

  it('names them in the claim’s order, the anchor with the first', () => {
    expect(citeClaims([both], 'plain', en).split('\n').slice(2, 4)).toEqual([
      expect.stringMatching(/^Source: Mirela Tosk.*, ¶ 7, 2 \(“closed all four gates”\)\. https.*#:~:text=closed/u),
      'Source: no author named, “A second look”, no date given, ¶ 1.',
    ]);
  });

  it('is an entry for each, under keys of their own', () => {
    expect([...citeClaims([both], 'bibtex', en).matchAll(/^@\w+\{(.*),$/gmu)].map(([, key]) => key)).toEqual([
      'orvane-gates-closed-paper',
      'orvane-gates-closed-letter',
    ]);
  });
});

it('is HTML with links, the language of what is foreign, and nothing that a text could add', () => {
  expect(citeSource(arabicSource, 'html', en)).toBe(
    '<p>Source: <span lang="ar" dir="rtl">ليلى الحسن</span>, <span lang="ar" dir="rtl"><a href="https://mina.example/%D9%85%D9%8A%D8%A7%D9%87">“مياه أورفان”</a></span>, <i lang="ar" dir="rtl">الميناء</i>, 2021.</p>',
  );
  expect(citeClaims([cited(hostileSource)], 'html', en)).not.toMatch(/<b>|<i>bold/u);
});

it('is Markdown with links, and nothing that a text could add', () => {
  expect(
    citeClaims([cited(hostileSource)], 'markdown', en)
      .split('\n\n')
      .slice(0, 3),
  ).toEqual([
    'The Gazette reports that the gates were closed.',
    'Said by the Gazette.',
    String.raw`Source: A. \{B\} Smith, Jones and Sons, Barnes and Noble, Inc., [“A \{brace\}, 50% of \\input and \@book\{x, title\="\<b\>"\} -- \`code\` \[link\](x) \~”](https://paper.example/a%7Bb%7D?q=%22x%22&amp;lt;=%281%29%5C%7C%5E%60%3Ci%3E#:~:text=closed%20all%20four%20gates), *R\&D \#1\_\$x\^2 \*bold\* ER -*, 8 March 2021, ¶ 3 (“closed all four gates”).`,
  ]);
});

describe('several claims', () => {
  const two = [cited(signedSource), cited(unsignedSource, { id: 'another' })];

  it.each<[CiteFormat, RegExp, number]>([
    ['plain', /^Source: /gmu, 2],
    ['html', /<hr>/gu, 1],
    ['markdown', /^---$/gmu, 1],
    ['bibtex', /^@article\{/gmu, 2],
    ['ris', /^ER {2}- \r$/gmu, 2],
    ['csl-json', /^ {4}"id": /gmu, 2],
  ])('are one text in %s', (format, part, times) => {
    expect(citeClaims(two, format, en).match(part)).toHaveLength(times);
  });
});

it('goes onto the clipboard as plain and as rich text', () => {
  const { plain, html } = buildClipboardText(cited(signedSource), en);
  expect(plain).toContain('“Lake level falls”');
  expect(html).toMatch(
    /^<p>.*<a href="https:\/\/gazette\.example\/lake-level\?page=2#:~:text=closed%20all%20four%20gates">“Lake level falls”<\/a>/u,
  );
});
