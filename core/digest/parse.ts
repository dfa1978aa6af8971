/**
 * A compiled digest from anywhere (bundled, a file a reader opens, the store) → a typed digest, or every reason why it is none.
 *
 * The checks go from the whole to the part, and a failing one ends the way: is it a file we can read, is it a digest, is it for this
 * version, has it the right form, do its parts fit together. Never throws, whatever it is given.
 */
import * as v from 'valibot';
import type { Digest } from './schema';
import { digestFormat, digestFormatVersion, digestSchema } from './schema';
import { findBrokenReferences } from './cross-references';
import { findMapProblems } from './map-problems';
import { issuePath, plainIssue } from './plain-issue';
import type { DigestProblem } from './problem';
import { formatPath, quoted } from './problem';
import { readJson } from './read-json';
import { hasBidiControl, listTexts } from './texts';

export type DigestReading = { status: 'ready'; digest: Digest } | { status: 'invalid'; problems: DigestProblem[] };

/**
 * A string is read as the text of a file (at most 64 MB); anything else as the value of one. Problems are for a reader: the first of
 * them says enough for a notice. With `appVersion` ("1.4.0"), a digest that asks for a newer Sidelight is refused.
 */
export function parseDigest(input: unknown, { appVersion }: { appVersion?: string } = {}): DigestReading {
  try {
    const json = typeof input === 'string' ? readJson(input) : ({ status: 'ready', value: input } as const);
    if (json.status === 'invalid') return refuse(json.message);
    const refusal = refuseOtherFiles(json.value) ?? refuseNewer(json.value, appVersion);
    return refusal === undefined ? parseContent(json.value) : refuse(refusal);
  } catch {
    // Only a value that resists being looked at (a getter that throws, a revoked proxy) leads here; text never does.
    return refuse('This cannot be read as a digest.');
  }
}

function parseContent(value: unknown): DigestReading {
  const result = v.safeParse(digestSchema, value);
  if (!result.success) {
    return {
      status: 'invalid',
      problems: result.issues.map((issue) => ({ path: formatPath(issuePath(issue)), message: plainIssue(issue) })),
    };
  }
  // One look at everything, because hardly any digest has one, and finding its place costs more than all else.
  const hidden = hasBidiControl(JSON.stringify(result.output)) ? listTexts(result.output).filter(({ text }) => hasBidiControl(text)) : [];
  const problems = [
    ...hidden.map(({ path }) => ({ path: formatPath(path), message: 'holds an invisible character that reorders text' })),
    ...findBrokenReferences(result.output),
    ...findMapProblems(result.output),
  ];
  return problems.length > 0 ? { status: 'invalid', problems } : { status: 'ready', digest: result.output };
}

function refuse(message: string): DigestReading {
  return { status: 'invalid', problems: [{ path: '', message }] };
}

function refuseOtherFiles(value: unknown): string | undefined {
  const format = field(value, 'format');
  if (format === digestFormat) return undefined;
  return `This is not a Sidelight digest${typeof format === 'string' ? `: its format is ${quoted(format)}` : ''}.`;
}

function refuseNewer(value: unknown, appVersion: string | undefined): string | undefined {
  const formatVersion = field(value, 'formatVersion');
  if (typeof formatVersion === 'number' && formatVersion > digestFormatVersion) {
    return `This digest is made for a newer Sidelight (format ${formatVersion}; this one reads format ${digestFormatVersion}). Update Sidelight and try again.`;
  }
  const needed = field(value, 'minAppVersion');
  if (typeof needed !== 'string') return undefined;
  if (!isVersion(needed)) return `This digest asks for a version of Sidelight that cannot be read: ${quoted(needed)}.`;
  if (appVersion === undefined || compareVersions(appVersion, needed) >= 0) return undefined;
  return `This digest needs Sidelight ${needed} or newer; this is ${appVersion}. Update Sidelight and try again.`;
}

function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

/** Browsers number extensions with one to four numbers; so do digests ask for them. */
function isVersion(text: string): boolean {
  return /^\d{1,9}(?:\.\d{1,9}){0,3}$/u.test(text);
}

function compareVersions(left: string, right: string): number {
  const [a, b] = [left.split('.').map(Number), right.split('.').map(Number)];
  for (let index = 0; index < 4; index += 1) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
