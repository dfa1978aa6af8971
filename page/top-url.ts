/**
 * Where the top document is, as far as a frame can tell by itself: its own address, or the outermost ancestor's origin (Chromium
 * lists them; elsewhere only a same-origin top document lets a frame look). Undefined where only the background knows.
 */
export function findTopUrl(): string | undefined {
  if (window === top) return location.href;
  const outermost = [...(location.ancestorOrigins ?? [])].at(-1);
  if (outermost !== undefined) return outermost === 'null' ? undefined : outermost;
  try {
    return top?.location.href;
  } catch {
    // A top document of another origin: the browser keeps its address from us, rightly.
    return undefined;
  }
}
