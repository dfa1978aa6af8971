import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { FileVerdict } from '@/core/digest/file-verdict';
import type { DigestProblem } from '@/core/digest/problem';
import { useSentences } from './sentences-context';

type Props = { file: string; verdict: Exclude<FileVerdict, { status: 'ready' }>; onClose: () => void };

/** As many as are read at one go; the rest is one press away. */
const shownAtFirst = 50;

/** Why a file cannot be installed: every problem with its place, and the way out. */
export function DigestRefusal({ file, verdict, onClose }: Props): JSX.Element {
  const { digests: says } = useSentences('digests');
  const titles = { invalid: says.refusedTitle(file), bundled: says.bundledTitle, unchanged: says.unchangedTitle };
  return (
    <section class="digest-answer" aria-labelledby="digest-refusal">
      <h4 id="digest-refusal" class="digest-answer-title" tabIndex={-1}>
        {titles[verdict.status]}
      </h4>
      {verdict.status === 'invalid' && <Problems problems={verdict.problems} />}
      {verdict.status === 'bundled' && <p>{says.bundledText(verdict.title, verdict.id)}</p>}
      {verdict.status === 'unchanged' && <p>{says.unchangedText(verdict.title)}</p>}
      <div class="digest-buttons">
        <button type="button" class="outlined-button" onClick={onClose}>
          {says.close}
        </button>
      </div>
    </section>
  );
}

function Problems({ problems }: { problems: readonly DigestProblem[] }): JSX.Element {
  const { digests: says } = useSentences('digests');
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? problems : problems.slice(0, shownAtFirst);
  return (
    <>
      <p>{says.refused(problems.length)}</p>
      <ul class="digest-problems">
        {shown.map(({ path, message }, at) => (
          <li key={at}>
            {path === '' ? '' : <code>{path}</code>} <bdi>{message}</bdi>
          </li>
        ))}
      </ul>
      {shown.length < problems.length && (
        <button type="button" class="text-button" onClick={() => setWhole(true)}>
          {says.allProblems(problems.length)}
        </button>
      )}
    </>
  );
}
