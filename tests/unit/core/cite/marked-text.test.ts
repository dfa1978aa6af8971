import * as fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { writeHtml, writeMarkdown, writePlainText } from '@/core/cite/marked-text';

const url = 'https://x.example/a?b=1&c=2';

describe('plain text', () => {
  it('has a line for each paragraph, and addresses at their ends', () => {
    expect(writePlainText([['One.'], ['See ', { text: 'this', url, italic: true }, '.']])).toBe(`One.\nSee this. ${url}`);
  });

  it('keeps right-to-left text to itself', () => {
    expect(writePlainText([[{ text: 'مياه', lang: 'ar' }, ', 2021']])).toBe('\u{2068}مياه\u{2069}, 2021');
    expect(writePlainText([[{ text: 'Ջուր', lang: 'hy' }, ', 2021']])).toBe('Ջուր, 2021');
  });
});

describe('HTML', () => {
  it('has links, italics, and the language of what is in another', () => {
    expect(writeHtml([['See ', { text: 'this', url, lang: 'en' }, ' & ', { text: 'مياه', lang: 'ar', italic: true }, '.']], 'en')).toBe(
      '<p>See <a href="https://x.example/a?b=1&#38;c=2">this</a> &#38; <i lang="ar" dir="rtl">مياه</i>.</p>',
    );
  });

  it.each(['<img src=x onerror=1>', '"><script>', "' onclick='x", '&lt;b&gt;', '</p><p>', '<!--', ']]>'])('takes %s for text', (text) => {
    const html = writeHtml([[text, { text, url: `${url}${encodeURIComponent(text)}`, lang: text }]], 'en');
    const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
    expect([...document.body.querySelectorAll('*')].map(({ tagName }) => tagName)).toEqual(['P', 'SPAN', 'A']);
    expect(document.body.textContent).toBe(text + text);
    expect(document.querySelector('span')?.getAttribute('lang')).toBe(text);
  });

  it('takes any text for text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        const { document } = parseHTML(`<!doctype html><html><body>${writeHtml([[text]], 'en')}</body></html>`);
        expect(document.body.children).toHaveLength(1);
        expect(document.body.textContent).toBe(text);
      }),
    );
  });
});

describe('Markdown', () => {
  it('has links and italics', () => {
    expect(writeMarkdown([['One.'], ['See ', { text: 'this', url }, ', ', { text: 'there', italic: true }, '.']])).toBe(
      `One.\n\nSee [this](${url}), *there*.`,
    );
  });

  it.each([
    ['*a* _b_ `c`', String.raw`\*a\* \_b\_ \`c\``],
    ['[x](y) ![z]', String.raw`\[x\](y) !\[z\]`],
    ['<b> &amp; \\', String.raw`\<b\> \&amp; \\`],
    ['# heading', String.raw`\# heading`],
    ['- item', String.raw`\- item`],
    ['+ item', String.raw`\+ item`],
    ['---', String.raw`\---`],
    ['===', String.raw`\=\=\=`],
    ['1. item', String.raw`1\. item`],
    ['1986) item', String.raw`1986\) item`],
    ['> quote', String.raw`\> quote`],
    ['~~struck~~ $x^2$ {#id} @key |cell|', String.raw`\~\~struck\~\~ \$x\^2\$ \{\#id\} \@key \|cell\|`],
    [': definition', String.raw`\: definition`],
    ['A cease-fire: 50% of it, (all) in 3.5 days!', 'A cease-fire: 50% of it, (all) in 3.5 days!'],
  ])('takes %s for text', (text, escaped) => {
    expect(writeMarkdown([[text]])).toBe(escaped);
  });

  it('keeps what looks like a character reference in an address', () => {
    expect(writeMarkdown([[{ text: 'x', url: 'https://x.example/?a&copy;b&c=1' }]])).toBe('[x](https://x.example/?a&amp;copy;b&c=1)');
  });
});
