import type { JSX } from 'preact';
import { buildAllNames } from '@/core/panel/all-names-view';
import { buildClaimDetails } from '@/core/panel/claim-details';
import { compareSources } from '@/core/panel/comparison-view';
import { buildMap } from '@/core/panel/map-view';
import { buildSourceCard } from '@/core/panel/source-card';
import { buildTimeline } from '@/core/panel/timeline-view';
import { AllNames } from './AllNames';
import { ClaimDetails } from './ClaimDetails';
import { ClaimTools } from './ClaimTools';
import { Comparison } from './Comparison';
import type { DeskPart as Part } from './panel-desk';
import { PanelReachProvider, SectionProvider } from './panel-context';
import { useSentences } from './sentences-context';
import { LocatorMap } from './LocatorMap';
import { SourceCard } from './SourceCard';
import { Timeline } from './Timeline';
import { Why } from './Why';

/** One part of the panel's second script. Nothing where what it is about is not in the section. */
export function DeskPart({ part }: { part: Part }): JSX.Element | null {
  const sentences = useSentences('language', 'panel', 'cite', 'desk');
  const { section } = part;
  const claim = 'claim' in part ? section.claims.find(({ id }) => id === part.claim) : undefined;
  switch (part.part) {
    case 'names':
      return <AllNames names={buildAllNames(section, sentences)} leadName={part.leadName} onChoose={part.onChoose} />;
    case 'source': {
      const source = section.sources.find(({ id }) => id === part.source);
      return source === undefined ? null : (
        <SourceCard card={buildSourceCard(source, section.digest, { ...sentences, pageDate: part.pageDate })} hasLink />
      );
    }
    case 'claim':
      return claim === undefined ? null : (
        <ClaimDetails details={buildClaimDetails(claim, section, { ...sentences, pageDate: part.pageDate })} />
      );
    case 'comparison':
      return (
        <PanelReachProvider value={part.reach}>
          <SectionProvider value={section}>
            <Comparison {...part} comparison={compareSources(section, sentences)} />
          </SectionProvider>
        </PanelReachProvider>
      );
    case 'tools':
      return claim === undefined ? null : <ClaimTools section={section} claim={claim} copy={part.copy} onDone={part.onDone} />;
    case 'why':
      return <Why section={section} topic={part.topic} reason={part.reason} actions={part.actions} />;
    case 'map': {
      const map = buildMap(section, sentences);
      return map === undefined ? null : <LocatorMap map={map} />;
    }
    case 'timeline': {
      const timeline = buildTimeline(section, sentences);
      return timeline === undefined ? null : <Timeline timeline={timeline} onClaim={part.onClaim} />;
    }
  }
}
