import type { JSX } from 'preact';
import type { LanguageText } from '@/core/panel/language-text';
import { markWords } from '@/core/search/marks';

type Props = { text: LanguageText; words: readonly string[]; beginnings?: readonly string[]; class?: string };

/** A text in its own language with the words that answered a query marked: elements, whatever the text says. */
export function SearchMarked({ text, words, beginnings = [], class: className }: Props): JSX.Element {
  return (
    <bdi lang={text.lang} dir={text.dir} class={className}>
      {markWords(text.text, new Set(words), beginnings).map((piece) =>
        piece.marked ? <mark class="search-mark">{piece.text}</mark> : piece.text,
      )}
    </bdi>
  );
}
