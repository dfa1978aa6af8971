import type { JSX } from 'preact';
import { citeClaims } from '@/core/cite/cite';
import { findPassageUrl } from '@/core/cite/text-fragment';
import type { Claim, Source } from '@/core/digest/schema';
import type { PanelActions } from '@/core/panel/actions';
import type { TopicSection } from '@/core/panel/answer';
import { ReportForm } from './ReportForm';
import { useSentences } from './sentences-context';

type Props = { section: TopicSection; claim: Claim; copy: PanelActions['copy']; onDone: (sentence: string) => void };

const formats = ['plain', 'markdown', 'bibtex', 'ris', 'csl-json'] as const;

/** What a reader can do with a claim beyond copying and keeping it: its citation in a format of their choice, a link, a report. */
export function ClaimTools({ section, claim, copy, onDone }: Props): JSX.Element {
  const sentences = useSentences('language', 'panel', 'cite', 'desk');
  const { tools } = sentences.desk;
  const passage = findPassage(claim, section.sources);
  const copyText = async (plain: string, done: string) => onDone((await copy({ plain })) ? done : tools.copyFailed);
  const copyAs = (format: (typeof formats)[number]) => {
    const cited = citeClaims([{ claim, sources: section.sources, digest: section.digest }], format, sentences);
    void copyText(cited, tools.copied(tools.formats[format]));
  };

  return (
    <div class="tools">
      <p class="tools-heading">{tools.copyAs}</p>
      <ul class="tools-formats">
        {formats.map((format) => (
          <li key={format}>
            <button type="button" class="outlined-button" onClick={() => copyAs(format)}>
              {tools.formats[format]}
            </button>
          </li>
        ))}
      </ul>
      {passage !== undefined && (
        <button type="button" class="outlined-button" onClick={() => void copyText(passage, tools.copiedLink)}>
          {tools.copyLink}
        </button>
      )}
      <ReportForm section={section} claim={claim} onCopy={(report) => copyText(report, tools.copiedReport)} />
    </div>
  );
}

/** A link to the anchor; only the first source that a claim names has it. */
function findPassage(claim: Claim, sources: readonly Source[]): string | undefined {
  const source = sources.find(({ id }) => id === claim.at[0]?.source);
  return source && findPassageUrl(claim, source);
}
