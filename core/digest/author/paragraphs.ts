/** How paragraphs of a source are counted; locators are these numbers, from 1. */
export type ParagraphsAre = 'blocks' | 'lines';

/**
 * `blocks`: runs of lines between lines that are empty or only white space (an indented line inside a run, as page breaks leave
 * behind, belongs to it). `lines`: every line that is not blank. Paragraph n is at index n − 1; line ends inside one are kept.
 */
export function listParagraphs(text: string, paragraphsAre: ParagraphsAre): string[] {
  const lines = text.replace(/^\uFEFF/u, '').split(/\r\n|\r|\n/u);
  if (paragraphsAre === 'lines') return lines.filter((line) => line.trim() !== '');

  const blocks: string[][] = [];
  let open = false;
  for (const line of lines) {
    const blank = line.trim() === '';
    if (!blank && open) blocks.at(-1)?.push(line);
    else if (!blank) blocks.push([line]);
    open = !blank;
  }
  return blocks.map((block) => block.join('\n'));
}
