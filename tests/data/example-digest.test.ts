/** The second example digest: another subject, through the same doors, and next to another digest that shares a topic with it. */
import { describe, expect, it } from 'vitest';
import { detectMentions } from '@/core/detect/detect';
import { buildLexicon } from '@/core/detect/lexicon';
import { openLexicon } from '@/core/detect/open-lexicon';
import { parseDigest } from '@/core/digest/parse';
import type { Digest } from '@/core/digest/schema';
import { readHtml } from '@/scripts/detect/read-html';
import { runDigest } from '@/scripts/digest/run';
import { createBundle } from '@/store/bundled';
import { createDigestStore } from '@/store/digest-store';
import { installDigest } from '@/store/install';
import { compileHarbourBridge } from '@/tests/fixtures/digests/harbour-bridge';
import { compileMarshMill, compileRevisedMarshMill, marshMillFolder, marshMillTextsFolder } from '@/tests/fixtures/digests/marsh-mill';
import { readPage } from '@/tests/fixtures/read-page';
import { openTestDatabase } from '@/tests/fixtures/test-database';

describe('the second example digest', () => {
  it('passes the writers’ check against its own documents', () => {
    const outcome = runDigest(['check', marshMillFolder, '--sources', marshMillTextsFolder], '/nowhere');
    expect(outcome).toMatchObject({ code: 0 });
    expect(JSON.stringify(outcome)).toContain('no problems');
  });

  it.each([compileMarshMill(), compileRevisedMarshMill()])('is a digest that can be installed: edition $revision', (digest) => {
    expect(parseDigest(JSON.stringify(digest))).toEqual({ status: 'ready', digest });
  });

  it('is found on its page, and nothing else is', () => {
    const { html, marks } = readPage('mill.html');
    const lexicon = openLexicon(buildLexicon([{ id: 'marsh-mill', topics: compileMarshMill().topics }]));
    const runs = readHtml(html).runs.map(({ text }) => text);
    const found =
      lexicon === undefined
        ? []
        : detectMentions(runs, lexicon).flatMap((mentions, at) =>
            mentions.map(({ start, end, topic }) => ({ topic, quote: runs[at]?.slice(start, end) })),
          );
    expect(found).toEqual(marks);
  });
});

describe('two digests that share a topic', () => {
  it('answer with a section each, the reader’s alone where the other is off', async () => {
    const database = openTestDatabase();
    const digests: Digest[] = [compileMarshMill(), compileHarbourBridge()];
    for (const digest of digests) await installDigest(database, digest, { origin: 'reader' });
    const store = createDigestStore({ database, bundle: createBundle([]), appVersion: '0.1.0' });
    const titles = async () => {
      const answer = await store.getTopic('harbour-ferry');
      return answer.status === 'ready' ? answer.sections.map(({ digest }) => digest.title) : [];
    };
    expect(await titles()).toEqual(['The Great Harbour Bridge dispute', 'How old is the Marsh Mill?']);
    await database.digests.update('harbour-bridge', { enabled: false });
    expect(await titles()).toEqual(['How old is the Marsh Mill?']);
    await store.settled;
  });
});
