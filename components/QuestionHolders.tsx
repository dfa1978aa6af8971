import type { JSX } from 'preact';
import type { LanguageText } from '@/core/panel/language-text';
import { Foreign } from './Foreign';
import { useSentences } from './sentences-context';

type Props = { holders: { own: readonly LanguageText[]; told: readonly LanguageText[] } };

/** Whose views there are on a question; who is heard only through others is not passed off as speaking. */
export function QuestionHolders({ holders: { own, told } }: Props): JSX.Element {
  const { browse } = useSentences('browse');
  return (
    <>
      {listNames(browse.questions.forThemselves, own)}
      {listNames(browse.questions.asTold, told)}
    </>
  );
}

function listNames(label: string, names: readonly LanguageText[]): JSX.Element | null {
  if (names.length === 0) return null;
  return (
    <span>
      {` · ${label} `}
      {names.map((name, index) => (
        <span key={name.text}>
          {index > 0 && ', '}
          <Foreign text={name} />
        </span>
      ))}
    </span>
  );
}
