/** Plain text as runs: paragraphs end at empty lines, as in the browser's view of a text file everything else is one flow. */

/** A run of text and where it begins in the whole text, in UTF-16 units. */
export type FileRun = { start: number; text: string };
export type FileText = { text: string; runs: FileRun[] };

export function readText(text: string): FileText {
  const runs: FileRun[] = [];
  let start = 0;
  for (const gap of text.matchAll(/\n[^\S\n]*\n\s*/gu)) {
    runs.push({ start, text: text.slice(start, gap.index) });
    start = gap.index + gap[0].length;
  }
  runs.push({ start, text: text.slice(start) });
  return { text, runs: runs.filter((run) => run.text.trim() !== '') };
}
