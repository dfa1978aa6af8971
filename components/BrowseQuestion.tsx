import type { JSX } from 'preact';
import { useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { QuestionEntryView } from '@/core/browse/questions-view';
import { formatRoute } from '@/core/pages/route';
import { buildDisagreement } from '@/core/panel/disagreement-view';
import { AddedMark } from './AddedMark';
import { BrowseClaims } from './BrowseClaims';
import { Foreign } from './Foreign';
import { Icon } from './Icon';
import { SectionProvider } from './panel-context';
import { QuestionHolders } from './QuestionHolders';
import { useSentences } from './sentences-context';
import { Sides } from './Sides';

type Props = {
  entry: QuestionEntryView;
  titles: Readonly<Record<string, string>>;
  isAdded: boolean;
  /** The one that the address names: it is open, and where the reader begins. */
  isWanted: boolean;
  isPrinting: boolean;
  /** What the reader asked of all questions last; each can be opened and closed by itself all the same. */
  areAllOpen: boolean | undefined;
  href: string;
};

/** A question that opens into its sides, with the topics it is about. On paper the claims behind the sides follow them. */
export function BrowseQuestion({ entry, titles, isAdded, isWanted, isPrinting, areAllOpen, href }: Props): JSX.Element {
  const sentences = useSentences('language', 'panel', 'cite', 'desk', 'browse');
  const { questions } = sentences.browse;
  const [isOpen, setOpen] = useState(isWanted);
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);

  useLayoutEffect(() => {
    if (!isWanted) return;
    setOpen(true);
    button.current?.focus({ preventScroll: true });
    button.current?.scrollIntoView({ block: 'start', behavior: 'instant' });
  }, [isWanted]);

  useLayoutEffect(() => {
    if (areAllOpen !== undefined) setOpen(areAllOpen);
  }, [areAllOpen]);

  const shows = isOpen || isPrinting;
  const sides = useMemo(() => (shows ? buildDisagreement(entry.disagreement, entry.section, sentences) : undefined), [entry, shows]);
  return (
    <article class="question" data-question={entry.id} data-wanted={isWanted ? '' : undefined}>
      <h3 class="question-head">
        <button
          ref={button}
          type="button"
          class="question-button"
          aria-expanded={shows}
          aria-controls={shows ? id : undefined}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon name="chevron" />
          <Foreign text={entry.question} />
        </button>
      </h3>
      <p class="question-voices">
        {questions.views(entry.views)}
        <QuestionHolders holders={entry.holders} />
        {isAdded && (
          <>
            {' '}
            <AddedMark />
          </>
        )}
      </p>
      {sides !== undefined && (
        <div id={id} class="question-open">
          <h4 class="only-spoken">{questions.sides}</h4>
          <SectionProvider value={entry.section}>
            <Sides disagreement={sides} moreLabel={sentences.panel.aboutClaim} />
          </SectionProvider>
          {isPrinting && <BrowseClaims claims={sides.sides.flatMap((side) => side.claims)} />}
          <p class="question-links">
            <span>
              {questions.topics}:{' '}
              {entry.topics.map((topic, index) => (
                <span key={topic}>
                  {index > 0 && ', '}
                  <a href={formatRoute({ view: 'topic', topic, params: {} })}>{titles[topic] ?? topic}</a>
                </span>
              ))}
            </span>
            <a class="question-link" href={href}>
              {questions.link}
            </a>
          </p>
        </div>
      )}
    </article>
  );
}
