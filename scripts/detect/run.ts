/** Finds mentions in files, with the same core as the page: what `npm run -s detect` prints. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { detectMentions } from '../../core/detect/detect';
import { buildLexicon } from '../../core/detect/lexicon';
import { openLexicon } from '../../core/detect/open-lexicon';
import type { Lexicon } from '../../core/detect/open-lexicon';
import type { Digest } from '../../core/digest/schema';
import { listDigests } from './digests';
import { readHtml } from './read-html';
import { readText } from './read-text';
import type { FileRun } from './read-text';

const usage = `Usage: npm run -s detect -- FILE... [--digest FOLDER|FILE]...

  FILE       .txt or .html; one JSON line each: {"file","mentions":[{"topic","quote","start","end","name","marked","why"}]}
  --digest   an authored folder or a compiled file, as often as wanted; all of data/ unless given`;

type Output = { print: (line: string) => void; complain: (line: string) => void };

/** Runs one command line (without `node` and the script's name); the exit code. A file that cannot be read spoils only itself. */
export function runDetect(args: string[], root: string, { print, complain }: Output): number {
  const options = { digest: { type: 'string', multiple: true } } as const;
  let parsed: ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>;
  try {
    parsed = parseArgs({ args, options, allowPositionals: true });
  } catch (problem) {
    complain(`${problem instanceof Error ? problem.message : String(problem)}\n\n${usage}`);
    return 2;
  }
  const files = parsed.positionals;
  if (files.length === 0) {
    complain(usage);
    return 2;
  }
  const digests = listDigests(parsed.values.digest, join(root, 'data'));
  if (digests.status === 'invalid') {
    complain(digests.problem);
    return 1;
  }
  const lexicon = openLexicon(buildLexicon(digests.digests));
  if (!lexicon) throw new Error('A lexicon just built could not be opened.');
  let code = 0;
  for (const file of files) {
    try {
      print(JSON.stringify(describeFile(file, lexicon, digests.digests)));
    } catch (problem) {
      complain(`${file}: ${problem instanceof Error ? problem.message : String(problem)}`);
      code = 1;
    }
  }
  return code;
}

function describeFile(file: string, lexicon: Lexicon, digests: Digest[]): object {
  const content = readFileSync(file, 'utf8');
  const isHtml = /\.x?html?$/iu.test(file);
  const { text, runs } = isHtml ? readHtml(content) : readText(content);
  const found = detectMentions(
    runs.map((run) => run.text),
    lexicon,
  );
  const mentions = runs.flatMap((run, index) => (found[index] ?? []).map((mention) => describeMention(mention, run, digests)));
  return { file, ...(isHtml ? { text } : {}), mentions };
}

function describeMention(mention: ReturnType<typeof detectMentions>[number][number], run: FileRun, digests: Digest[]): object {
  const { topic, marked, why } = mention;
  const [first] = mention.digests;
  const name = digests.find(({ id }) => id === first)?.topics.find(({ id }) => id === topic)?.names[mention.ordinal]?.text;
  return {
    topic,
    quote: run.text.slice(mention.start, mention.end),
    start: run.start + mention.start,
    end: run.start + mention.end,
    name,
    marked,
    why,
    ...(digests.length > 1 ? { digest: first } : {}),
  };
}
