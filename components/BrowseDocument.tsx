import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { DatingDocument } from '@/core/browse/timeline-blocks';
import { BrowseCredits, type RunContext } from './BrowseRun';
import { Foreign } from './Foreign';
import { Icon } from './Icon';
import { useSentences } from './sentences-context';

type Props = RunContext & { document: DatingDocument; isPrinting: boolean };

/** What a document says that has no date of its own, folded: it is as old as the document, and nothing need have happened then. */
export function BrowseDocument({ document, isPrinting, ...context }: Props): JSX.Element {
  const { browse } = useSentences('browse');
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const shows = isOpen || isPrinting;
  return (
    <div class="period-document">
      <h4>
        <button
          type="button"
          class="period-document-button"
          aria-expanded={shows}
          aria-controls={shows ? id : undefined}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon name="chevron" />
          <span>{browse.timeline.document(document.date, document.count)}</span>
          <Foreign text={document.label} class="period-document-label" />
        </button>
      </h4>
      {shows && (
        <div id={id} class="period-document-claims">
          <BrowseCredits groups={document.groups} isOneSource {...context} />
        </div>
      )}
    </div>
  );
}
