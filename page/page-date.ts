/**
 * The day a page says it was published: in its JSON-LD, else in its meta elements, else in the `time` element of its article's
 * header. Read when a panel opens, shown there and nowhere else. What the page says is data of unknown quality: anything that is no
 * plain date is passed over, and no answer is better than a guess.
 */
import type { PageDate } from '@/core/panel/actions';

/** Longer scripts hold a shop's catalogue; parsing them would be felt. In UTF-16 units. */
const longestScript = 200_000;
const mostScripts = 20;
/** Lists in lists in lists are not how articles are described. */
const deepest = 4;

/** Types of schema.org that are the page's own text; a WebPage also stands for pages whose text has no type of its own. */
const articleTypes = /(?:Article|BlogPosting|Report|Posting|Review)$/u;

export function readPageDate(page: Document): PageDate | undefined {
  const found: [PageDate['basis'], string | undefined][] = [
    ['json-ld', readLinkedData(page)],
    ['meta', readMeta(page)],
    ['time', readTime(page)],
  ];
  const [basis, day] = found.find((entry) => entry[1] !== undefined) ?? [];
  return basis === undefined || day === undefined ? undefined : { day, basis };
}

function readLinkedData(page: Document): string | undefined {
  const scripts = [...page.querySelectorAll('script[type^="application/ld+json"]')].slice(0, mostScripts);
  const nodes = scripts.flatMap((script) => parseScript(script.textContent ?? ''));
  const ranked = [...nodes.filter(isOf(articleTypes)), ...nodes.filter(isOf(/WebPage$/u))];
  return firstDay(ranked.map((node) => node['datePublished'])) ?? firstDay(ranked.map((node) => node['dateModified']));
}

type LinkedNode = Record<string, unknown>;

/** What a script describes at its top, in its graph and as the main entity of either; lists of other pages are not opened. */
function parseScript(text: string): LinkedNode[] {
  if (text.length > longestScript) return [];
  try {
    return collectNodes(JSON.parse(text), deepest);
  } catch {
    // Half of the web's JSON-LD was never parsed by anyone.
    return [];
  }
}

function collectNodes(value: unknown, depth: number): LinkedNode[] {
  if (depth === 0 || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => collectNodes(item, depth - 1));
  const node = Object.fromEntries(Object.entries(value));
  return [node, ...collectNodes(node['@graph'], depth - 1), ...collectNodes(node['mainEntity'], depth - 1)];
}

function isOf(types: RegExp): (node: LinkedNode) => boolean {
  return (node) => [node['@type']].flat().some((type) => typeof type === 'string' && types.test(type));
}

function readMeta(page: Document): string | undefined {
  const names = ['meta[property="article:published_time"]', 'meta[name="article:published_time"]', 'meta[itemprop="datePublished"]'];
  return firstDay(names.map((selector) => page.querySelector(selector)?.getAttribute('content')));
}

/** Around the page's first heading; an article's header often stands beside the heading rather than around it. */
function readTime(page: Document): string | undefined {
  const heading = page.querySelector('article h1, main h1') ?? page.querySelector('h1');
  const headers = [heading?.closest('header') ?? heading?.parentElement, page.querySelector('article header')];
  return firstDay(headers.map((header) => header?.querySelector('time[datetime]')?.getAttribute('datetime')));
}

function firstDay(values: readonly unknown[]): string | undefined {
  for (const value of values) {
    const day = parseDay(value);
    if (day !== undefined) return day;
  }
  return undefined;
}

/** The calendar part of an ISO 8601 date, as the page has it: its own time zone decides which day it was. */
function parseDay(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const [day, , month, date] = /^[12]\d{3}(-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?(?![\d-])/u.exec(value.trim()) ?? [];
  if (day === undefined || date === undefined || month === undefined) return day;
  // There is no 31 June.
  return new Date(`${day}T00:00:00Z`).getUTCDate() === Number(date) ? day : undefined;
}
