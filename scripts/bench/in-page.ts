/** The part of the benchmark that runs in a page: our scan, the bare walk it is measured against, and its peers. */
import { AhoCorasick as PlainAhoCorasick } from '@monyone/aho-corasick';
import Mark from 'mark.js';
import ModernAhoCorasick from 'modern-ahocorasick';
import { openLexicon } from '../../core/detect/open-lexicon';
import type { Lexicon } from '../../core/detect/open-lexicon';
import type { StoredLexicon } from '../../core/detect/stored-lexicon';
import { createScan } from '../../core/detect/scan';

let lexicon: Lexicon | undefined;

const measures = {
  /** Walks all text nodes and reads every character: what nobody can do without. */
  walk(): number {
    let sum = 0;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.nodeValue ?? '';
      for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
    }
    return sum;
  },
  open(stored: string): number {
    const parsed: StoredLexicon = JSON.parse(stored);
    const start = performance.now();
    lexicon = openLexicon(parsed);
    return performance.now() - start;
  },
  scan(): number {
    if (!lexicon) throw new Error('Open a lexicon first.');
    let found = 0;
    const text = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const scan = createScan<Node>(text, lexicon, ({ readings }) => void (found += readings.length));
    while (scan.step());
    // As in a page: every element is asked for a shadow root of its own.
    const elements = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT);
    for (let node = elements.nextNode(); node; node = elements.nextNode())
      if (node instanceof Element && node.shadowRoot) throw new Error('The page of the benchmark has no shadow roots.');
    return found;
  },
};

const peers = {
  plain(names: string[]): () => number {
    const automaton = new PlainAhoCorasick(names);
    return () => countOver((text) => automaton.matchInText(text).length);
  },
  modern(names: string[]): () => number {
    const automaton = new ModernAhoCorasick(names);
    return () => countOver((text) => automaton.search(text).length);
  },
  expression(names: string[]): () => number {
    const escaped = names
      .toSorted((a, b) => b.length - a.length)
      .map((name) => name.replaceAll(/[^\p{L}\p{N} ]/gu, (sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`));
    const expression = new RegExp(`(?<!\\p{L})(?:${escaped.join('|')})(?!\\p{L})`, 'giu');
    return () => countOver((text) => text.match(expression)?.length ?? 0);
  },
  markJs(names: string[]): () => number {
    return () => {
      let found = 0;
      new Mark(document.body).mark(names, { separateWordSearch: false, accuracy: 'exactly', each: () => void found++ });
      return found;
    };
  },
};

function countOver(count: (text: string) => number): number {
  let found = 0;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) found += count(node.nodeValue ?? '');
  return found;
}

/** Milliseconds of one call. */
function time(run: () => number): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

export const bench = {
  ...measures,
  /** Medians of alternating rounds, so that a slow moment of the machine falls on both. */
  compareScan(rounds: number): { walk: number; scan: number; found: number } {
    const walks: number[] = [];
    const scans: number[] = [];
    for (let round = 0; round < rounds; round++) {
      walks.push(time(measures.walk));
      scans.push(time(measures.scan));
    }
    const middle = (times: number[]) => times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
    return { walk: middle(walks), scan: middle(scans), found: measures.scan() };
  },
  comparePeer(peer: keyof typeof peers, names: string[], rounds: number): { ms: number; scan: number } {
    const run = peers[peer](names);
    const times: number[] = [];
    const scans: number[] = [];
    for (let round = 0; round < rounds; round++) {
      scans.push(time(measures.scan));
      times.push(time(run));
    }
    const middle = (all: number[]) => all.toSorted((a, b) => a - b)[all.length >> 1] ?? Number.NaN;
    return { ms: middle(times), scan: middle(scans) };
  },
};

declare global {
  var sidelightBench: typeof bench;
}
globalThis.sidelightBench = bench;
