import type { JSX } from 'preact';
import type { TopicSection } from '@/core/panel/answer';
import { buildAllNames } from '@/core/panel/all-names-view';
import { buildDisagreement } from '@/core/panel/disagreement-view';
import { buildSourceCard } from '@/core/panel/source-card';
import type { PanelView, ReadyAnswer, SectionView } from '@/core/panel/view';
import { BrowseClaims } from './BrowseClaims';
import { Foreign } from './Foreign';
import { Names } from './Names';
import { Note } from './Note';
import { PaperSides } from './BrowsePaperSides';
import { useSentences } from './sentences-context';
import { SourceCard } from './SourceCard';

/** A topic on paper: everything unfolded, nothing to press, the sources at the end. */
export function TopicPaperView({ answer, view }: { answer: ReadyAnswer; view: PanelView }): JSX.Element {
  return (
    <>
      {answer.sections.map((stored, index) => {
        const section = view.sections[index];
        return section === undefined ? null : <PaperSection key={section.id} section={section} stored={stored} />;
      })}
    </>
  );
}

function PaperSection({ section, stored }: { section: SectionView; stored: TopicSection }): JSX.Element {
  const sentences = useSentences('language', 'panel', 'cite', 'desk', 'browse');
  const { topic } = sentences.browse;
  const names = buildAllNames(stored, sentences);
  return (
    <section class="section paper" dir={section.dir}>
      <p class="section-by">
        {section.origin}. {section.added !== undefined && `${section.added} `}
        {section.horizon}.
      </p>
      <p class="section-kind">
        {section.kind}
        {section.period !== undefined && ` · ${section.period}`}
      </p>
      <h2 class="section-title">
        <Foreign text={section.title} class="whole" />
      </h2>
      <p class="section-summary">
        <Foreign text={section.summary} class="whole" />
      </p>
      <p class="section-by">{section.summaryBy}.</p>
      {section.names.own.length > 0 && <Names groups={section.names.own} />}
      {names.others.languages.map(({ lang, language, groups }) => (
        <div key={lang} class="paper-names">
          <p>{language}:</p> <Names groups={groups} />
        </div>
      ))}
      {section.note !== undefined && <Note note={section.note} />}
      <h3 class="section-heading">{topic.printedClaims}</h3>
      <BrowseClaims claims={section.claims.items} />
      {stored.disagreements.map((disagreement) => (
        <div key={disagreement.id} class="paper-question">
          <h3 class="section-heading">
            {sentences.desk.sides.kinds[disagreement.kind]}: {disagreement.question}
          </h3>
          <PaperSides disagreement={buildDisagreement(disagreement, stored, sentences)} />
        </div>
      ))}
      <h3 class="section-heading">{topic.printedSources}</h3>
      {stored.sources.map((source) => (
        <SourceCard key={source.id} card={buildSourceCard(source, stored.digest, sentences)} hasLink />
      ))}
      <h3 class="section-heading">{section.limitations.heading}</h3>
      <p>
        <Foreign text={section.limitations.text} class="whole" />
      </p>
    </section>
  );
}
