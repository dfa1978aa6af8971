import type { JSX } from 'preact';
import { formatDate } from '@/core/digest/date';
import type { FileVerdict } from '@/core/digest/file-verdict';
import type { Source } from '@/core/digest/schema';
import { inLanguage } from '@/core/panel/language-text';
import { fullNames, isInDocument } from '@/core/panel/source-view';
import { DigestDifferenceView } from './DigestDifferenceView';
import { DigestNames } from './DigestNames';
import { Foreign } from './Foreign';
import { useSentences } from './sentences-context';

type Props = {
  verdict: Extract<FileVerdict, { status: 'ready' }>;
  onInstall: (title: string) => void;
  onCancel: () => void;
};

/** What a file would bring, before anything of it is stored. */
export function DigestPreviewView({ verdict: { preview, bytes, difference }, onInstall, onCancel }: Props): JSX.Element {
  const { digests: says, panel } = useSentences('digests', 'panel');
  const { head, counts, samples, sources } = preview;
  const inItsLanguage = (text: string) => inLanguage(text, head.language);
  const fields: [string, JSX.Element | string][] = [
    [says.editors, <bdi>{head.editors.join(', ')}</bdi>],
    [says.licence, <bdi>{head.licence}</bdi>],
    [says.editionField, <bdi>{head.revision}</bdi>],
    [says.lastDay, formatDate(head.asOf)],
    [says.size, says.sizeOf(bytes, counts)],
    [says.content, says.contentOf(counts)],
    [
      says.sources,
      <ul>
        {sources.map((source) => (
          <li key={source.id}>
            <Foreign text={inLanguage(panel.quote(source.csl.title), source.csl.language ?? head.language)} />
            <bdi> · {describeSource(source)}</bdi>
            {source.issued !== undefined && <bdi> · {formatDate(source.issued)}</bdi>}
          </li>
        ))}
        {counts.sources > sources.length && <li>{says.andMore(counts.sources - sources.length)}</li>}
      </ul>,
    ],
    [says.limitations, <Foreign text={inItsLanguage(head.limitations)} class="whole" />],
  ];

  // Who wrote it, of what kind it is and from where it is written: what a reader weighs a digest by.
  function describeSource(source: Source): string {
    const perspective = head.perspectives.find(({ id }) => id === source.perspective)?.label;
    const author = isInDocument(source, 'author') ? fullNames(source) : undefined;
    return [
      author ?? panel.unsigned(fullNames(source)),
      panel.genreKind[source.genre],
      ...(perspective === undefined ? [] : [perspective]),
    ].join(' · ');
  }

  return (
    <section class="digest-answer" aria-labelledby="digest-preview">
      <h4 id="digest-preview" class="digest-answer-title" tabIndex={-1}>
        <Foreign text={inItsLanguage(head.title)} />
      </h4>
      <p class="digest-warning">
        <strong>{says.notReviewed}.</strong> <bdi>{says.whoAnswers(head.editors)}</bdi>
      </p>
      <p>
        <Foreign text={inItsLanguage(head.description)} class="whole" />
      </p>
      <dl class="digest-fields">
        {fields.map(([field, value]) => (
          <div key={field}>
            <dt>{field}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {difference !== undefined && <DigestDifferenceView difference={difference} />}
      <h5 class="digest-part">{says.samplesHeading}</h5>
      {samples.length === 0 && <p>{says.noSamples}</p>}
      {samples.length > 0 && <p class="digest-hint">{says.samplesHint}</p>}
      <ul class="digest-samples">
        {samples.map((parts) => (
          <li key={parts.map(({ text }) => text).join('')} lang={head.language} dir="auto">
            {parts.map(({ text, isMarked }) => (isMarked ? <mark>{text}</mark> : text))}
          </li>
        ))}
      </ul>
      <DigestNames preview={preview} />
      <div class="digest-buttons">
        <button type="button" class="outlined-button digest-primary" onClick={() => onInstall(head.title)}>
          {difference === undefined ? says.install : says.replace}
        </button>
        <button type="button" class="outlined-button" onClick={onCancel}>
          {says.cancel}
        </button>
      </div>
    </section>
  );
}
