import type { JSX } from 'preact';
import type { DigestProblem } from '@/core/digest/problem';
import { useSentences } from './sentences-context';

/** More than anybody reads; the first of them say enough, and the rest are counted. */
const shownProblems = 100;

/** Why nothing was brought in: every problem of the file, with its place. */
export function FileProblems({ problems }: { problems: readonly DigestProblem[] }): JSX.Element {
  const { notebook } = useSentences('notebook');
  return (
    <div class="file-report" role="alert">
      <p class="file-report-title">{notebook.invalidTitle}</p>
      {/* Focusable: a list that scrolls must do so from the keyboard, too. */}
      <ul tabIndex={0}>
        {problems.slice(0, shownProblems).map(({ path, message }) => (
          <li key={`${path} ${message}`}>{path === '' ? message : `${path} ${message}`}</li>
        ))}
        {problems.length > shownProblems && <li>{notebook.moreProblems(problems.length - shownProblems)}</li>}
      </ul>
    </div>
  );
}
