/**
 * What `npm run -s digest -- …` does. Every command takes its options and answers with what to print and how to exit, so that tests
 * run them without a process.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DigestBuild } from '../../core/digest/author/build';
import { buildDigest } from '../../core/digest/author/build';
import { formatProblem } from '../../core/digest/author/check';
import { findNearest } from '../../core/digest/author/nearest';
import type { Digest } from '../../core/digest/schema';
import { buildTopicAnswer } from '../../core/digest/section';
import { renderPanelText } from '../../core/panel/text';
import { en } from '../../locales/en';
import { readDigestFolder, readSourceTexts } from '../../modules/bundled-digests/read-folder';
import { renderDigestJsonSchema } from './json-schema';

export type Outcome = { code: number; stdout: string; stderr: string };

/** `folder` is the authored digest, `sources` a folder of source texts; both as the user gave them or by default. */
export type Places = { folder: string; sources: string };

/** Every problem, then what could not be looked at, then the sum. Exit 1 if there is a problem. */
export function checkCommand(places: Places): Outcome {
  const build = buildFolder(places, 'with texts');
  const lines = build.status === 'invalid' ? build.problems.map(formatProblem) : [];
  const sum = build.status === 'invalid' ? `${count(build.problems.length, 'problem')}` : `${describe(build.digest)}: no problems`;
  return { code: build.status === 'ready' ? 0 : 1, stdout: print([...lines, ...build.unchecked, `${places.folder}: ${sum}`]), stderr: '' };
}

/** The panel's full text for a topic. */
export function showCommand(places: Places, topicId: string): Outcome {
  const build = buildFolder(places, 'without texts');
  if (build.status === 'invalid') return refuseToRead(places, build);
  const answer = buildTopicAnswer([build.digest], topicId);
  if (answer.status === 'ready') {
    // As in the extension on an ordinary day: that this answer comes from memory is the command line's business.
    return { code: 0, stdout: renderPanelText({ ...answer, storedIn: 'database' }, en), stderr: '' };
  }
  return fail(`No topic ${topicId} in ${places.folder}.${suggestTopics(build.digest, topicId)}`);
}

/** `id TAB number of claims`, sorted by id. */
export function listCommand(places: Places): Outcome {
  const build = buildFolder(places, 'without texts');
  if (build.status === 'invalid') return refuseToRead(places, build);
  return { code: 0, stdout: print(build.digest.topics.map(({ id, claims }) => `${id}\t${claims.length}`)), stderr: '' };
}

/** Writes the one file that others install. Nothing is written when there is a problem. */
export function buildCommand(places: Places, outputFile: string): Outcome {
  const build = buildFolder(places, 'with texts');
  if (build.status === 'invalid') return refuseToRead(places, build);
  writeFileSync(outputFile, `${JSON.stringify(build.digest)}\n`);
  return { code: 0, stdout: print([`${outputFile}: ${describe(build.digest)}`]), stderr: print(build.unchecked) };
}

export function schemaCommand(root: string): Outcome {
  const file = join(root, 'docs', 'digest.schema.json');
  writeFileSync(file, renderDigestJsonSchema());
  return { code: 0, stdout: print([`wrote ${file}`]), stderr: '' };
}

export function fail(message: string): Outcome {
  return { code: 1, stdout: '', stderr: print([message]) };
}

function buildFolder({ folder, sources }: Places, mode: 'with texts' | 'without texts'): DigestBuild {
  if (!existsSync(folder))
    return { status: 'invalid', problems: [{ file: folder, line: 1, message: 'there is no such folder' }], unchecked: [] };
  return buildDigest(readDigestFolder(folder), mode === 'with texts' ? readSourceTexts(sources) : undefined);
}

function refuseToRead({ folder }: Places, build: DigestBuild & { status: 'invalid' }): Outcome {
  return fail([...build.problems.map(formatProblem), `${folder}: ${count(build.problems.length, 'problem')}`].join('\n'));
}

/** By id, and by any name that contains what was asked for. */
function suggestTopics({ topics }: Digest, asked: string): string {
  const named = topics.filter(({ names }) => names.some(({ text }) => text.toLowerCase() === asked.toLowerCase())).map(({ id }) => id);
  const near = findNearest(asked, topics.map(({ id }) => id)); // prettier-ignore
  const ids = [...new Set([...named, ...near])].slice(0, 3);
  return ids.length === 0 ? ' `npm run -s digest -- list` lists them.' : ` Nearest: ${ids.join(', ')}.`;
}

function describe({ topics, claims, disagreements, sources }: Digest): string {
  return [
    count(topics.length, 'topic'),
    count(claims.length, 'claim'),
    count(disagreements.length, 'disagreement'),
    count(sources.length, 'source'),
  ].join(', ');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function print(lines: string[]): string {
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}
