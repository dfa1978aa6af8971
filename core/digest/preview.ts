/**
 * What a digest would bring, said before anything of it is stored: the names it adds, those it shares with digests that are there, and
 * what it would mark. The samples are the digest's own claims, read by the detector that reads pages: the only text at hand that is
 * surely about its subject.
 */
import { detectMentions } from '../detect/detect';
import { foldText } from '../detect/fold';
import { buildLexicon } from '../detect/lexicon';
import { openLexicon, type Lexicon } from '../detect/open-lexicon';
import { digestHead } from './section';
import type { Digest, DigestHead, Name, Source } from './schema';
import { topicTitle } from './topic-title';

/** What of an installed digest a newcomer is compared with. */
export type KnownNames = { title: string; topics: readonly { id: string; names: readonly Name[] }[] };

/** A name that an installed digest has too. `sameTopic`: for a topic of the same id, whose panel then has a section of each digest. */
export type SharedName = { text: string; topic: string; digest: string; sameTopic: boolean };

/** A sentence cut where names begin and end. */
export type SamplePart = { text: string; isMarked: boolean };

/** Lists are cut to what a reader can take in; the counts are of all there are. */
export type DigestPreview = {
  head: DigestHead;
  /** The first of them, as they are. */
  sources: Source[];
  counts: Record<'sources' | 'topics' | 'names' | 'claims' | 'disagreements', number>;
  added: { total: number; first: string[] };
  shared: { total: number; first: SharedName[] };
  samples: SamplePart[][];
};

const maxListed = 60;
const maxSources = 12;
const maxSamples = 5;
/** Sentences tried for samples, taken evenly from the whole digest: enough to find some, few enough for any size. */
const maxTried = 400;

/** Cost: a lexicon of the digest, and linear in all names. `others` are the installed digests but the one this would replace. */
export function buildPreview(digest: Digest, others: readonly KnownNames[]): DigestPreview {
  const shown = digest.topics.flatMap((topic) =>
    topic.names
      .filter(({ kind }) => kind !== 'hidden')
      .map(({ text }) => ({ text, topic: topic.id, title: topicTitle(topic, digest.language) })),
  );
  const known = indexNames(others);
  const added = new Map<string, string>();
  const shared = new Map<string, SharedName>();
  for (const { text, topic, title } of shown) {
    const fold = foldText(text);
    const there = known.get(fold);
    if (there === undefined) added.set(fold, added.get(fold) ?? text);
    else if (!shared.has(fold)) shared.set(fold, { text, topic: title, digest: there.digest, sameTopic: there.topics.has(topic) });
  }
  const lists = { added: [...added.values()], shared: [...shared.values()] };
  return {
    head: digestHead(digest),
    sources: digest.sources.slice(0, maxSources),
    counts: {
      sources: digest.sources.length,
      topics: digest.topics.length,
      names: shown.length,
      claims: digest.claims.length,
      disagreements: digest.disagreements.length,
    },
    added: { total: lists.added.length, first: lists.added.slice(0, maxListed) },
    shared: { total: lists.shared.length, first: lists.shared.slice(0, maxListed) },
    samples: findSamples(digest),
  };
}

function indexNames(digests: readonly KnownNames[]): Map<string, { digest: string; topics: Set<string> }> {
  const known = new Map<string, { digest: string; topics: Set<string> }>();
  for (const { title, topics } of digests) {
    for (const { id, names } of topics) {
      for (const { text } of names) {
        const fold = foldText(text);
        const entry = known.get(fold) ?? { digest: title, topics: new Set<string>() };
        known.set(fold, entry);
        entry.topics.add(id);
      }
    }
  }
  return known;
}

/** Claims in which a name would be underlined, each for another topic than those before, as far as there are such. */
function findSamples(digest: Digest): SamplePart[][] {
  const lexicon = openLexicon(buildLexicon([{ id: digest.id, topics: digest.topics }]));
  if (lexicon === undefined) return [];
  const step = Math.max(1, Math.floor(digest.claims.length / maxTried));
  const texts = digest.claims
    .filter((_claim, at) => at % step === 0)
    .slice(0, maxTried)
    .map(({ text }) => text);
  const found = readTexts(texts, lexicon);
  const seen = new Set<string>();
  const fresh = found.filter(
    ({ topics }) => topics.some((topic) => !seen.has(topic)) && topics.forEach((topic) => seen.add(topic)) === undefined,
  );
  return [...new Set([...fresh, ...found])].slice(0, maxSamples).map(({ parts }) => parts);
}

function readTexts(texts: readonly string[], lexicon: Lexicon): { topics: string[]; parts: SamplePart[] }[] {
  return detectMentions(texts, lexicon).flatMap((mentions, at) => {
    const marked = mentions.filter((mention) => mention.marked);
    return marked.length === 0 ? [] : [{ topics: marked.map(({ topic }) => topic), parts: cut(texts[at] ?? '', marked) }];
  });
}

function cut(text: string, marked: readonly { start: number; end: number }[]): SamplePart[] {
  let at = 0;
  const parts = marked.flatMap(({ start, end }): SamplePart[] => {
    const pair = [
      { text: text.slice(at, start), isMarked: false },
      { text: text.slice(start, end), isMarked: true },
    ];
    at = end;
    return pair;
  });
  return [...parts, { text: text.slice(at), isMarked: false }].filter((part) => part.text !== '');
}
