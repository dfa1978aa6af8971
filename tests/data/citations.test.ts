/** The bundled digest's own sources, cited and read back by other people's parsers: nothing of them is lost on the way. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { citeClaims, citeSource } from '@/core/cite/cite';
import { buildDigest } from '@/core/digest/author/build';
import type { Source } from '@/core/digest/schema';
import { en } from '@/locales/en';
import { readDigestFolder } from '@/modules/bundled-digests/read-folder';
import { readCitations, type CslItem } from '@/tests/fixtures/citation-js';

const build = buildDigest(readDigestFolder(join(import.meta.dirname, '../../data/karabakh')));
if (build.status !== 'ready') throw new Error('The bundled digest has problems: tests/data/karabakh.test.ts lists them.');
const { digest } = build;

type Start = { author: string[]; title: string; start: number[] | undefined; container: string | undefined; url: string | undefined };

function known({ csl, issued }: Source): Start {
  const { year, month, day } = issued?.start ?? {};
  return {
    author: (csl.author ?? []).map(({ family, given, literal }) => [family, given, literal].filter(Boolean).join('/')),
    title: csl.title,
    start: [year, month, day].filter((part) => part !== undefined),
    container: csl['container-title'],
    url: csl.URL,
  };
}

/** A body's name is a family name in BibTeX; and a blog has no field of its own for its name there but `howpublished`. */
function readBack({ author, title, issued, publisher, URL, ...item }: CslItem): Start {
  return {
    author: (author ?? []).map(({ family, given, literal }) => [family, given, literal].filter(Boolean).join('/')),
    title,
    start: issued?.['date-parts']?.[0],
    container: item['container-title'] ?? publisher,
    url: URL,
  };
}

describe.each(digest.sources.map((source) => [source.id, source] as const))('%s', (_id, source) => {
  test('comes back from BibTeX', () => {
    expect(readCitations(citeSource(source, 'bibtex', en), 'bibtex').map(readBack)).toEqual([known(source)]);
  });

  test('comes back from RIS, of a newspaper’s date at least the year', () => {
    const [item] = readCitations(citeSource(source, 'ris', en), 'ris').map(readBack);
    const { start, ...rest } = known(source);
    expect(item).toMatchObject(rest);
    expect(start).toEqual(expect.arrayContaining(item?.start ?? []));
    expect(item?.start?.[0]).toBe(start?.[0]);
  });

  test('comes back from CSL-JSON', () => {
    const items = JSON.parse(citeSource(source, 'csl-json', en)) as CslItem[];
    expect(items.map(readBack)).toEqual([known(source)]);
  });

  test('says of everything inferred or from outside that it is', () => {
    const text = citeSource(source, 'plain', en);
    for (const how of Object.values(source.established).filter((each) => !each.startsWith('in the file'))) expect(text).toContain(how);
  });
});

test('every claim can be cited in every format', () => {
  const cited = digest.claims.map((claim) => ({ claim, sources: digest.sources, digest: headOf(digest) }));
  const places = cited.reduce((sum, { claim }) => sum + new Set(claim.at.map(({ source }) => source)).size, 0);
  expect(readCitations(citeClaims(cited, 'bibtex', en), 'bibtex')).toHaveLength(places);
  expect(readCitations(citeClaims(cited, 'ris', en), 'ris')).toHaveLength(places);
  const ids = (JSON.parse(citeClaims(cited, 'csl-json', en)) as CslItem[]).map(({ id }) => id);
  expect(new Set(ids).size).toBe(places);
});

function headOf({ sources: _sources, topics: _topics, claims: _claims, disagreements: _disagreements, ...head }: typeof digest) {
  return head;
}
