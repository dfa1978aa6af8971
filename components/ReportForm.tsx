import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Claim } from '@/core/digest/schema';
import type { TopicSection } from '@/core/panel/answer';
import { inLanguage } from '@/core/panel/language-text';
import { Foreign } from './Foreign';
import { Icon } from './Icon';
import { useSentences } from './sentences-context';

type Props = { section: TopicSection; claim: Claim; onCopy: (report: string) => void };

/** What a reader finds wrong with a claim, as a text to send to its editors by whatever way they choose. Sends nothing. */
export function ReportForm({ section, claim, onCopy }: Props): JSX.Element {
  const { tools } = useSentences('desk').desk;
  const [isOpen, setOpen] = useState(false);
  const [words, setWords] = useState('');
  const id = useId();
  const { digest } = section;
  const report = () =>
    onCopy(tools.reportText({ digest: digest.id, revision: digest.revision, claim: claim.id, text: claim.text, words: words.trim() }));

  return (
    <div class="report">
      <button
        type="button"
        class="disclosure-button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="chevron" />
        <span>{tools.report}</span>
      </button>
      {isOpen && (
        <div id={id} class="report-form">
          <blockquote class="report-claim">
            <Foreign text={inLanguage(claim.text, digest.language)} class="whole" />
          </blockquote>
          <label for={`${id}-words`}>{tools.reportLabel}</label>
          <textarea
            id={`${id}-words`}
            class="report-words"
            rows={3}
            maxLength={2000}
            aria-describedby={`${id}-hint`}
            value={words}
            onInput={({ currentTarget }) => setWords(currentTarget.value)}
          />
          <p id={`${id}-hint`} class="report-hint">
            {tools.reportHint(digest.editors.join(', '), section.addedByReader === true)}
          </p>
          <button type="button" class="outlined-button" onClick={report}>
            {tools.copyReport}
          </button>
        </div>
      )}
    </div>
  );
}
