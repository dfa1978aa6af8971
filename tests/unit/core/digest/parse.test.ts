import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDigest } from '@/core/digest/parse';
import type { Digest } from '@/core/digest/schema';
import { compileHarbourBridge } from '@/tests/fixtures/digests/harbour-bridge';

const digest = compileHarbourBridge();
const json = JSON.stringify(digest);

function problemsOf(input: unknown, options?: { appVersion?: string }): string[] {
  const reading = parseDigest(input, options);
  return reading.status === 'invalid' ? reading.problems.map(({ path, message }) => [path, message].filter(Boolean).join(' ')) : [];
}

function changed(change: (digest: Digest) => void): Digest {
  const copy = structuredClone(digest);
  change(copy);
  return copy;
}

test('a compiled digest is read from its text and from its value', () => {
  expect(parseDigest(json)).toEqual({ status: 'ready', digest });
  expect(parseDigest(digest)).toEqual({ status: 'ready', digest });
  expect(parseDigest(`\uFEFF ${json}\n`)).toEqual({ status: 'ready', digest });
});

describe('what is no digest is refused in a sentence', () => {
  test.each<[name: string, input: unknown, says: string]>([
    ['an empty file', ' \n', 'The file is empty.'],
    ['text', 'Dear reader', 'The file is not JSON, so it is not a digest.'],
    ['a truncated file', json.slice(0, -500), 'The file is incomplete: it ends in the middle. Download or copy it again.'],
    ['an authored digest', 'format: sidelight-digest\n', 'This is a digest as it is written (YAML), not as it is installed. Build it first: npm run -s digest -- build FOLDER -o FILE'],
    ['somebody else’s JSON', '{"format":"epub"}', 'This is not a Sidelight digest: its format is “epub”.'],
    ['a list', '[]', 'This is not a Sidelight digest.'],
    ['nothing', undefined, 'This is not a Sidelight digest.'],
    ['a format of the future', { ...digest, formatVersion: 2 }, 'This digest is made for a newer Sidelight (format 2; this one reads format 1). Update Sidelight and try again.'],
    ['a version that is none', { ...digest, minAppVersion: 'soon' }, 'This digest asks for a version of Sidelight that cannot be read: “soon”.'],
    ['nesting made to exhaust', '['.repeat(100_000), 'The file is nested more than 32 levels deep; no digest is.'],
    ['a getter that throws', { get format(): string { throw new Error('no'); } }, 'This cannot be read as a digest.'],
  ])('%s', (_name, input, says) => {
    expect(problemsOf(input)).toEqual([says]);
  }); // prettier-ignore
});

test('a file of more than 64 MB is refused before it is parsed', () => {
  expect(problemsOf(`${json}${' '.repeat(64 * 1024 * 1024)}`)).toEqual([
    'The file is larger than 64 MB, which is more than Sidelight reads.',
  ]);
  const wide = `{"format":"${'語'.repeat(23 * 1024 * 1024)}"}`;
  expect(problemsOf(wide)).toEqual(['The file is larger than 64 MB, which is more than Sidelight reads.']);
});

test.each([
  ['1.2', '1.2.0', true],
  ['1.10.0', '1.9.9', false],
  ['0.1.0', '0.1.0', true],
  ['2', '1.99.99.99', false],
  ['0.0.9', '0.1.0', true],
])('a digest that needs %s is opened by %s: %s', (minAppVersion, appVersion, opens) => {
  const says = opens
    ? []
    : [`This digest needs Sidelight ${minAppVersion} or newer; this is ${appVersion}. Update Sidelight and try again.`];
  expect(problemsOf({ ...digest, minAppVersion }, { appVersion })).toEqual(says);
  expect(problemsOf({ ...digest, minAppVersion })).toEqual([]);
});

test('every mistake of form is named with its place', () => {
  const [claim] = digest.claims;
  const broken = {
    ...digest,
    title: '',
    topics: 'many',
    claims: [{ ...claim, kind: 'fact', text: undefined, at: [{ source: 'Echo', paragraph: 0.5 }] }],
    colour: 'red',
  };
  expect(problemsOf(broken)).toEqual([
    'title is empty',
    'topics must be a list',
    'claims[0].kind must be one of event, figure, position, argument, background, forecast',
    'claims[0].text is missing',
    'claims[0].at[0].source must be lower-case letters, digits and single hyphens: “Echo”',
    'claims[0].at[0].paragraph must be a whole number',
    'claims[0].at[0].paragraph must be at least 1',
    'colour is not a field that Sidelight knows',
  ]);
});

test('an id that leads nowhere, an id that stands twice and a text that reorders itself are named together', () => {
  const broken = changed((copy) => {
    copy.topics[0]?.related.push('nowhere');
    copy.claims[1] = { ...copy.claims[0], text: 'left \u202Eright' } as Digest['claims'][number];
  });
  expect(new Set(problemsOf(broken))).toEqual(
    new Set([
      'claims[1].text holds an invisible character that reorders text',
      'claims[1].id stands a second time: “echo-leader-closure”',
      'topics[0].related[1] names an unknown topic: “nowhere”',
      'topics[0].claims[3] names an unknown claim: “echo-leader-rust”',
      'disagreements[0].sides[0].claims[0] names an unknown claim: “echo-leader-rust”',
    ]),
  );
});

describe('it never throws', () => {
  test('on any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
        expect(isPlain(parseDigest(text))).toBe(true);
      }),
    );
  });

  test('on any value', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withNullPrototype: true, withSparseArray: true, withTypedArray: true }), (value) => {
        expect(isPlain(parseDigest(value))).toBe(true);
      }),
    );
  });

  test('on a digest with anything in any place, which it refuses or reads', () => {
    const places = [
      'id',
      'revision',
      'asOf',
      'perspectives',
      'sources',
      'topics',
      'claims',
      'disagreements',
      'minAppVersion',
      'formatVersion',
      '__proto__',
    ];
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.jsonValue(), (place, value) => {
        const text = JSON.stringify({ ...digest, [`${place}`]: value });
        expect(isPlain(parseDigest(text, { appVersion: '1.0.0' }))).toBe(true);
      }),
    );
  });

  test('on a digest cut off or changed anywhere', () => {
    fc.assert(
      fc.property(fc.nat(json.length), fc.string({ maxLength: 3 }), (at, put) => {
        expect(parseDigest(json.slice(0, at)).status).toBe(at === json.length ? 'ready' : 'invalid');
        expect(isPlain(parseDigest(json.slice(0, at) + put + json.slice(at + put.length)))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

/** Read, or refused with problems that a reader can take in. */
function isPlain(reading: ReturnType<typeof parseDigest>): boolean {
  return (
    reading.status === 'ready' ||
    (reading.problems.length > 0 && reading.problems.every(({ message }) => message.length > 0 && message.length < 400))
  );
}
