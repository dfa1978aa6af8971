/**
 * A file a reader picks or drops → its text. What is too large is refused before it is read; a compressed file is unpacked as it is
 * read and given up as soon as it unpacks to more than Sidelight reads, so that a small file cannot fill the memory.
 */
import { maxDigestBytes } from '@/core/digest/read-json';

export type FileReading = { status: 'ready'; text: string } | { status: 'invalid'; message: string };

const tooLarge = `The file is larger than ${maxDigestBytes / 1024 / 1024} MB, which is more than Sidelight reads.`;

/** `onRead` tells how much of the file is read, from 0 to 1. Never rejects. */
export async function readDigestFile(file: Blob, onRead: (share: number) => void = () => undefined): Promise<FileReading> {
  if (file.size > maxDigestBytes) return { status: 'invalid', message: tooLarge };
  try {
    const isPacked = await isGzip(file);
    const bytes = countBytes(file, onRead);
    const unpacked = isPacked ? bytes.pipeThrough<Uint8Array>(new DecompressionStream('gzip')) : bytes;
    return await readText(unpacked, isPacked);
  } catch {
    return { status: 'invalid', message: 'The file cannot be read. It may have been moved, or be damaged: download or copy it again.' };
  }
}

/** By its first two bytes: a name can say anything. */
async function isGzip(file: Blob): Promise<boolean> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return first === 0x1f && second === 0x8b;
}

type Bytes = Uint8Array<ArrayBuffer>;

function countBytes(file: Blob, onRead: (share: number) => void): ReadableStream<Bytes> {
  let read = 0;
  const count = new TransformStream<Bytes, Bytes>({
    transform(chunk, controller) {
      read += chunk.byteLength;
      onRead(read / file.size);
      controller.enqueue(chunk);
    },
  });
  return file.stream().pipeThrough(count);
}

async function readText(bytes: ReadableStream<Uint8Array>, isPacked: boolean): Promise<FileReading> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = bytes.getReader();
  const parts: string[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > maxDigestBytes) {
      void reader.cancel().catch(() => undefined);
      return { status: 'invalid', message: isPacked ? `Unpacked, ${tooLarge.charAt(0).toLowerCase()}${tooLarge.slice(1)}` : tooLarge };
    }
    const text = decode(decoder, value);
    if (text === undefined) return notText;
    parts.push(text);
  }
  const rest = decode(decoder, undefined);
  return rest === undefined ? notText : { status: 'ready', text: parts.join('') + rest };
}

const notText: FileReading = { status: 'invalid', message: 'The file is not text (UTF-8), so it is not a digest.' };

/** Undefined where the bytes are not UTF-8. */
function decode(decoder: TextDecoder, bytes: Uint8Array | undefined): string | undefined {
  try {
    return bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true });
  } catch {
    return undefined;
  }
}
