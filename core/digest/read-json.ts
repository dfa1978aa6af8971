/**
 * Text from anywhere → JSON value, for files a reader opens.
 *
 * One pass over the text finds what `JSON.parse` would not survive or not explain: too large, nested too deep, cut off in the middle.
 * The pass only counts brackets outside strings; whether the text is JSON is left to `JSON.parse`.
 */

/** Roomy: a digest of 5,000 topics is about 10 MB; what is larger is a mistake or an attack on the reader's disk. */
export const maxDigestBytes = 64 * 1024 * 1024;

/** A digest is 8 levels deep at its deepest (names' `near`); anything far beyond is made to exhaust a stack. */
const maxDepth = 32;

export type JsonReading = { status: 'ready'; value: unknown } | { status: 'invalid'; message: string };

/** Never throws. A byte order mark at the start is passed over. */
export function readJson(text: string): JsonReading {
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (json.trim() === '') return invalid('The file is empty.');
  if (isLargerThan(json, maxDigestBytes))
    return invalid(`The file is larger than ${maxDigestBytes / 1024 / 1024} MB, which is more than Sidelight reads.`);
  if (/^\s*format\s*:/u.test(json)) {
    return invalid(
      'This is a digest as it is written (YAML), not as it is installed. Build it first: npm run -s digest -- build FOLDER -o FILE',
    );
  }

  const { deepest, complete } = measureNesting(json);
  if (deepest > maxDepth) return invalid(`The file is nested more than ${maxDepth} levels deep; no digest is.`);
  try {
    const value: unknown = JSON.parse(json);
    return { status: 'ready', value };
  } catch {
    return invalid(
      complete || !/^\s*[[{]/u.test(json)
        ? 'The file is not JSON, so it is not a digest.'
        : 'The file is incomplete: it ends in the middle. Download or copy it again.',
    );
  }
}

function invalid(message: string): JsonReading {
  return { status: 'invalid', message };
}

/** Compares UTF-8 bytes, and encodes only where the count of characters leaves it open. */
function isLargerThan(text: string, bytes: number): boolean {
  if (text.length > bytes) return true;
  return text.length * 3 > bytes && new TextEncoder().encode(text).byteLength > bytes;
}

/** `complete` is false when a bracket or a string is still open at the end. */
function measureNesting(json: string): { deepest: number; complete: boolean } {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let at = 0; at < json.length; at += 1) {
    const unit = json.charCodeAt(at);
    if (inString) {
      if (unit === 0x5c) at += 1;
      else if (unit === 0x22) inString = false;
    } else if (unit === 0x22) {
      inString = true;
    } else if (unit === 0x7b || unit === 0x5b) {
      depth += 1;
      if (depth > deepest) deepest = depth;
    } else if (unit === 0x7d || unit === 0x5d) {
      depth -= 1;
    }
  }
  return { deepest, complete: depth <= 0 && !inString };
}
