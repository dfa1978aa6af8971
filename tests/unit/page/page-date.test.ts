import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readPageDate } from '@/page/page-date';

function read(head: string, body = '') {
  return readPageDate(parseHTML(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`).document);
}

const data = (json: unknown) => `<script type="application/ld+json">${typeof json === 'string' ? json : JSON.stringify(json)}</script>`;
const article = { '@type': 'NewsArticle', datePublished: '2023-09-19T23:30:00-04:00' };
const onDay = { day: '2023-09-19', basis: 'json-ld' };

describe('the date in JSON-LD', () => {
  it.each([
    ['an article', data(article)],
    ['an article with several types', data({ ...article, '@type': ['Thing', 'OpinionNewsArticle'] })],
    ['an article in a list', data([{ '@type': 'Organization' }, article])],
    ['an article in a graph', data({ '@graph': [{ '@type': 'WebSite', datePublished: '2001-01-01' }, article] })],
    ['an article that is the main entity of a page', data({ '@type': 'WebPage', mainEntity: article })],
    ['a page without an article', data({ '@type': 'WebPage', datePublished: '2023-09-19' })],
    ['a page and an article of another date', data([{ '@type': 'WebPage', datePublished: '2001-01-01' }, article])],
    ['a second script after one that is broken', data('{"@type": "NewsArticle",') + data(article)],
    ['a type with a parameter', data(article).replace('ld+json', 'ld+json; charset=utf-8')],
    ['an article that says only when it was changed', data({ '@type': 'Article', dateModified: '2023-09-19' })],
    ['publication before change', data({ '@type': 'Article', dateModified: '2024-01-01', datePublished: '2023-09-19' })],
    ['JSON-LD before the meta element', `${data(article)}<meta property="article:published_time" content="2001-01-01">`],
  ])('is read for %s', (_what, head) => {
    expect(read(head)).toEqual(onDay);
  });

  it.each([
    ['a list of other pages', data({ '@type': 'ItemList', itemListElement: [article] })],
    ['a video', data({ '@type': 'VideoObject', datePublished: '2023-09-19' })],
    ['a comment', data({ '@type': 'Comment', datePublished: '2023-09-19' })],
    ['a script too long to be an article’s', data({ ...article, text: 'x'.repeat(200_001) })],
    ['nothing but a word', data('"2023-09-19"')],
    ['null', data('null')],
    ['lists without end', data(`${'['.repeat(5000)}${']'.repeat(5000)}`)],
    ['a number', data({ ...article, datePublished: 20230919 })],
  ])('is not read from %s', (_what, head) => {
    expect(read(head)).toBeUndefined();
  });
});

describe('the date elsewhere', () => {
  it.each([
    [
      'the meta element',
      read('<meta property="article:published_time" content="2023-09-19T10:00:00Z">'),
      { day: '2023-09-19', basis: 'meta' },
    ],
    [
      'the header of an article',
      read('', '<article><header><h1>A</h1><time datetime="2023-09">x</time></header></article>'),
      { day: '2023-09', basis: 'time' },
    ],
    [
      'beside the heading',
      read('', '<main><div><h1>A</h1><p><time datetime="2023">x</time></p></div></main>'),
      { day: '2023', basis: 'time' },
    ],
    ['nothing but the text', read('', '<article><h1>A</h1></article><aside><time datetime="2023-09-19">x</time></aside>'), undefined],
    ['no heading at all', read('', '<p><time datetime="2023-09-19">x</time></p>'), undefined],
  ])('is right for %s', (_what, found, expected) => {
    expect(found).toEqual(expected);
  });
});

describe('a date', () => {
  it.each([
    ['2023-09-19', '2023-09-19'],
    ['  2023-09-19 ', '2023-09-19'],
    ['2023-09-19 10:00', '2023-09-19'],
    ['2023-09', '2023-09'],
    ['2023', '2023'],
    ['2024-02-29', '2024-02-29'],
    ['2023-02-29', undefined],
    ['2023-06-31', undefined],
    ['2023-13-01', undefined],
    ['2023-9-1', undefined],
    ['20230919', undefined],
    ['19 September 2023', undefined],
    ['0000-00-00', undefined],
    ['', undefined],
  ])('“%s” is %s', (content, day) => {
    expect(read(`<meta property="article:published_time" content="${content}">`)?.day).toBe(day);
  });
});
