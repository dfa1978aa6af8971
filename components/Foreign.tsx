import type { JSX } from 'preact';
import type { LanguageText } from '@/core/panel/language-text';

/**
 * A text in its own language and direction, isolated from the text around it. Every text that comes from a digest is shown through
 * this, so that it is hyphenated, shaped and spoken as what it is.
 */
export function Foreign({ text, class: className }: { text: LanguageText; class?: string }): JSX.Element {
  return (
    <bdi lang={text.lang} dir={text.dir} class={className}>
      {text.text}
    </bdi>
  );
}
