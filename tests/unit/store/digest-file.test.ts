import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { maxDigestBytes } from '@/core/digest/read-json';
import { readDigestFile } from '@/store/digest-file';

describe('reading a file', () => {
  it('gives its text and tells how far it is', async () => {
    const shares: number[] = [];
    expect(await readDigestFile(new Blob(['{"Şuşa": "Лачин"}']), (share) => shares.push(share))).toEqual({
      status: 'ready',
      text: '{"Şuşa": "Лачин"}',
    });
    expect(shares.at(-1)).toBe(1);
  });

  it('unpacks what is packed, whatever it is called', async () => {
    expect(await readDigestFile(new Blob([gzipSync('{"packed": "yes"}')]))).toEqual({ status: 'ready', text: '{"packed": "yes"}' });
  });

  it('keeps a letter whole that two pieces of the file share', async () => {
    const text = 'ə'.repeat(200_000);
    expect(await readDigestFile(new Blob([gzipSync(text)]))).toEqual({ status: 'ready', text });
  });

  it('is an empty text for an empty file', async () => {
    expect(await readDigestFile(new Blob([]))).toEqual({ status: 'ready', text: '' });
  });

  it('refuses what is too large before reading any of it', async () => {
    const huge = { size: maxDigestBytes + 1, stream: () => { throw new Error('It was read.'); } } as unknown as Blob; // prettier-ignore
    expect(await readDigestFile(huge)).toMatchObject({ status: 'invalid', message: expect.stringContaining('64 MB') });
  });

  it('gives up a small file that unpacks to too much', async () => {
    const bomb = gzipSync(Buffer.alloc(maxDigestBytes + 1));
    expect(bomb.byteLength).toBeLessThan(100_000);
    expect(await readDigestFile(new Blob([bomb]))).toMatchObject({ status: 'invalid', message: expect.stringContaining('Unpacked') });
  });

  const damaged: [what: string, bytes: Uint8Array<ArrayBuffer>, says: string][] = [
    ['is cut off while packed', gzipSync('{"a": 1}').subarray(0, 14), 'cannot be read'],
    ['only begins like a packed one', Uint8Array.from([0x1f, 0x8b, 1, 2, 3]), 'cannot be read'],
    ['is not UTF-8', Uint8Array.from([0x7b, 0xff, 0xfe]), 'not text'],
    ['ends inside a letter', new TextEncoder().encode('ə').slice(0, 1), 'not text'],
  ];

  it.each(damaged)('says so when it %s', async (_what, bytes, says) => {
    expect(await readDigestFile(new Blob([Uint8Array.from(bytes)]))).toMatchObject({
      status: 'invalid',
      message: expect.stringContaining(says),
    });
  });
});
