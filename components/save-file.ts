import type { WrittenFile } from '@/core/notebook/write';

/** Hands the reader a file as a download. The browser has read it by the time a minute has passed. */
export function saveFile({ name, type, text }: WrittenFile): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
