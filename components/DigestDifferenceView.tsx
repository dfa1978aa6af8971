import type { JSX } from 'preact';
import type { Changes, DigestDifference } from '@/core/digest/compare';
import { useSentences } from './sentences-context';

/** Rows of one kind shown at most: a reader compares a handful, and a page of a hundred thousand helps nobody. */
const maxRows = 200;

/** What the edition in a file changes in the one that is installed, with the words before and after. */
export function DigestDifferenceView({ difference }: { difference: DigestDifference }): JSX.Element {
  const { digests: says } = useSentences('digests');
  const parts = (['claims', 'disagreements', 'topics', 'names', 'sources'] as const).filter((part) => countAll(difference[part]) > 0);
  return (
    <div class="digest-difference">
      <h5 class="digest-part">{says.differenceHeading}</h5>
      <p class="digest-hint">{says.differenceHint}</p>
      {parts.length === 0 && difference.head.length === 0 && <p>{says.nothingDiffers}</p>}
      {difference.head.map(({ field, before, after }) => (
        <div class="digest-change" key={field}>
          <p class="digest-name">{says.headFields[field]}</p>
          <BeforeAfter before={before} after={after} />
        </div>
      ))}
      {parts.map((part) => (
        <details key={part}>
          <summary>
            {says.parts[part]}: {says.changesOf(countsOf(difference[part]))}
          </summary>
          <Rows changes={difference[part]} />
        </details>
      ))}
    </div>
  );
}

function Rows({ changes: { added, removed, changed } }: { changes: Changes }): JSX.Element {
  const { digests: says } = useSentences('digests');
  return (
    <>
      {changed.length > 0 && <p class="digest-name">{says.changed}</p>}
      {changed.slice(0, maxRows).map(({ id, before, after }) => (
        <div class="digest-change" key={id}>
          {before === after ? (
            <p>
              <bdi>{after}</bdi> <span class="digest-hint">({says.detailsChanged})</span>
            </p>
          ) : (
            <BeforeAfter before={before} after={after} />
          )}
        </div>
      ))}
      <More rows={changed.length - maxRows} />
      <Texts heading={says.added} texts={added} />
      <Texts heading={says.removed} texts={removed} />
    </>
  );
}

function Texts({ heading, texts }: { heading: string; texts: readonly string[] }): JSX.Element | null {
  if (texts.length === 0) return null;
  return (
    <>
      <p class="digest-name">{heading}</p>
      <ul class="digest-texts">
        {texts.slice(0, maxRows).map((text) => (
          <li key={text} dir="auto">
            {text}
          </li>
        ))}
      </ul>
      <More rows={texts.length - maxRows} />
    </>
  );
}

function BeforeAfter({ before, after }: { before: string; after: string }): JSX.Element {
  const { digests: says } = useSentences('digests');
  return (
    <dl class="digest-before-after">
      <div>
        <dt>{says.before}</dt>
        <dd dir="auto">{before}</dd>
      </div>
      <div>
        <dt>{says.after}</dt>
        <dd dir="auto">{after}</dd>
      </div>
    </dl>
  );
}

function More({ rows }: { rows: number }): JSX.Element | null {
  const { digests: says } = useSentences('digests');
  return rows > 0 ? <p class="digest-hint">{says.andMore(rows)}</p> : null;
}

function countsOf({ added, removed, changed }: Changes): { added: number; removed: number; changed: number } {
  return { added: added.length, removed: removed.length, changed: changed.length };
}

function countAll({ added, removed, changed }: Changes): number {
  return added.length + removed.length + changed.length;
}
