/**
 * The notebook as a hand-out: one HTML file that prints well, with a footnote for each claim and a list of the sources. It holds no
 * script and asks for nothing, and its policy says so. Everything in it that anybody wrote goes through `escapeHtml`; the rest are the
 * literals below.
 */
import { buildSourceText } from '../cite/citation-text';
import { type CitedSource, describeDigest, describeNote, describeSpeaker, listCitedSources } from '../cite/describe';
import { flatten, flattenTexts } from '../cite/flatten';
import { escapeHtml, writeHtml } from '../cite/marked-text';
import { inLanguage } from '../panel/language-text';
import { handoutStyle } from './handout-style';
import type { KeptSnapshot } from './kept-claim';
import { describeSince, splitNote } from './note-text';
import type { WrittenSentences } from './phrases';
import type { NotebookToWrite, WrittenEntry } from './write';

const policy = "default-src 'none'; style-src 'unsafe-inline'";

export function writeHandout({ title, day, groups }: NotebookToWrite, sentences: WrittenSentences): string {
  const { written } = sentences.notebook;
  const filled = groups.filter(({ claims }) => claims.length > 0);
  const all = filled.flatMap(({ claims }) => claims).map((entry) => ({ ...entry, snapshot: flattenTexts(entry.snapshot) }));
  const starts = filled.map((_group, index) => filled.slice(0, index).reduce((sum, { claims }) => sum + claims.length, 0));

  const body = [
    `<header><h1>${text(title)}</h1><p>${text(written.made(day))}</p></header>`,
    ...filled.map(({ name = written.unsorted, claims }, index) => {
      const start = starts[index] ?? 0;
      const items = claims.map((_entry, at) => item(all[start + at], start + at + 1, sentences));
      return `<section><h2>${text(name)}</h2><ol start="${start + 1}">${items.join('')}</ol></section>`;
    }),
    `<section class="footnotes"><h2>${text(written.footnotes)}</h2><ol>${all.map(({ snapshot }, index) => footnote(snapshot, index + 1, sentences)).join('')}</ol></section>`,
    `<section class="sources"><h2>${text(written.sources)}</h2>${listSources(all, sentences)}</section>`,
  ];
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(sentences.language)}">`,
    `<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${text(title)}</title><style>${handoutStyle}</style></head>`,
    `<body>${body.join('\n')}</body>`,
    '</html>',
    '',
  ].join('\n');
}

function item(entry: WrittenEntry | undefined, number: number, sentences: WrittenSentences): string {
  if (entry === undefined) return '';
  const { written } = sentences.notebook;
  const { claim, digest } = entry.snapshot;
  const since = describeSince(entry.now, written);
  const { lang, dir } = inLanguage(claim.text, digest.language);
  const note = splitNote(entry.note).map((paragraph) => `<p dir="auto">${text(paragraph)}</p>`);
  return [
    `<li id="claim-${number}"><p class="claim"><bdi lang="${escapeHtml(lang)}" dir="${dir}">${text(claim.text)}</bdi><sup><a href="#note-${number}">${number}</a></sup></p>`,
    `<p class="speaker">${text(describeSpeaker(claim, sentences))}</p>`,
    since === undefined ? '' : `<p class="since">${text(since)}</p>`,
    note.length === 0 ? '' : `<div class="own"><p class="own-label">${text(written.ownNote)}</p>${note.join('')}</div>`,
    '</li>',
  ].join('');
}

function footnote(snapshot: KeptSnapshot, number: number, sentences: WrittenSentences): string {
  const { written } = sentences.notebook;
  const paragraphs = [
    ...listCitedSources(snapshot).flatMap((source) => buildSourceText(source, sentences, snapshot)),
    ...describeNote(snapshot, sentences).map((sentence) => [sentence]),
    [describeDigest(snapshot.digest, sentences)],
  ];
  const back = `<a class="back" href="#claim-${number}" aria-label="${escapeHtml(written.backTo(number))}">↑</a>`;
  return `<li id="note-${number}">${writeHtml(paragraphs, sentences.language)}${back}</li>`;
}

/** Each document once, by how its citation begins. */
function listSources(entries: readonly WrittenEntry[], sentences: WrittenSentences): string {
  const known = new Map<string, CitedSource>(
    entries.flatMap(({ snapshot }) => listCitedSources(snapshot).map((source) => [`${snapshot.digest.id}/${source.id}`, source] as const)),
  );
  const written = [...known.values()].map((source) => writeHtml(buildSourceText(source, sentences), sentences.language));
  return `<ul>${[...new Set(written)].sort((a, b) => (a < b ? -1 : 1)).map((source) => `<li>${source}</li>`).join('')}</ul>`; // prettier-ignore
}

function text(given: string): string {
  return escapeHtml(flatten(given));
}
