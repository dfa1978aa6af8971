/**
 * A text with links, languages and italics, written as plain text, HTML and Markdown. Whatever a digest says is text in all three: the
 * escapes below take from every character the meaning it could have. The HTML is for the clipboard; no page of ours ever parses it.
 */
import { inLanguage } from '../panel/language-text';

/** Without line breaks. What carries a link is the shortest piece that names its target. */
export type Piece = string | { text: string; lang?: string; url?: string | undefined; italic?: boolean };
export type Paragraph = readonly Piece[];

/** One line each. What is linked has its address after the paragraph, where no full stop can stick to it. */
export function writePlainText(paragraphs: readonly Paragraph[]): string {
  const lines = paragraphs.map((pieces) => {
    const urls = pieces.flatMap((piece) => mark(piece).url ?? []);
    return [pieces.map(isolate).join(''), ...urls].join(' ');
  });
  return lines.join('\n');
}

/** `language` is that of the text around: only what is in another says so. */
export function writeHtml(paragraphs: readonly Paragraph[], language: string): string {
  return paragraphs.map((pieces) => `<p>${pieces.map((piece) => html(piece, language)).join('')}</p>`).join('');
}

/** CommonMark, and what GitHub, Pandoc and Obsidian add to it. */
export function writeMarkdown(paragraphs: readonly Paragraph[]): string {
  const lines = paragraphs.map((pieces) => {
    const text = pieces.map(markdown).join('');
    // What begins a list, a rule or a definition does so at the beginning of a line only.
    return text.replace(/^(\d*)([-+:%.)])/u, String.raw`$1\$2`);
  });
  return lines.join('\n\n');
}

function html(piece: Piece, language: string): string {
  const { text, lang = language, url, italic = false } = mark(piece);
  const linked = url === undefined ? escapeHtml(text) : `<a href="${escapeHtml(url)}">${escapeHtml(text)}</a>`;
  const foreign = lang === language ? '' : ` lang="${escapeHtml(lang)}" dir="${inLanguage(text, lang).dir}"`;
  const element = italic ? 'i' : 'span';
  return italic || foreign !== '' ? `<${element}${foreign}>${linked}</${element}>` : linked;
}

/** Text as text, in an element and in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/gu, (character) => `&#${character.charCodeAt(0)};`);
}

function markdown(piece: Piece): string {
  const text = isolate(piece).replaceAll(/[\\`*_{}[\]<>#|~$^=@&]/gu, String.raw`\$&`);
  const { url, italic = false } = mark(piece);
  // In an address, what looks like a character reference would be read as one.
  const linked = url === undefined ? text : `[${text}](${url.replaceAll(/&(?=#?\w+;)/gu, '&amp;')})`;
  return italic ? `*${linked}*` : linked;
}

/** Right-to-left text would pull the numbers after it along: isolates keep it to itself where there is no attribute to say so. */
function isolate(piece: Piece): string {
  const { text, lang = '' } = mark(piece);
  return inLanguage(text, lang).dir === 'rtl' ? `\u{2068}${text}\u{2069}` : text;
}

function mark(piece: Piece): Exclude<Piece, string> {
  return typeof piece === 'string' ? { text: piece } : piece;
}
