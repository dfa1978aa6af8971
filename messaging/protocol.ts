/**
 * Every message Sidelight sends, on one page. Messages carry topic ids, counts, order and settings; never a URL, and no page text but
 * what a reader asks to look up.
 * What a reader chooses in a panel travels as ids and a digest's own words. Commands
 * and questions are imperative, announcements are past tense. All of them are asked of the background; what it asks of pages are calls
 * (page-calls.ts). This is the only file that knows the messaging library; pages ask without it (ask-background.ts).
 */
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { TopicBrief } from '../core/pages/topic-brief';
import type { ClaimPlace } from '../core/panel/actions';
import type { TopicAnswer } from '../core/panel/answer';
import type { PageChoices } from '../core/settings';

/** What one document needs to know before it paints: settings as they hold for its tab. */
export type PageSettings = Omit<PageChoices, 'paused' | 'sitesOff'> & { enabled: boolean };

/** A topic on a page, as the toolbar popup lists it. */
export type TopicOnPage = { topic: string; count: number };

/** What can be injected into a page on demand: the panel, and the tools behind it. */
export type PanelScript = 'panel' | 'panel-desk';

export interface Protocol {
  /** Page → background: everything a panel shows about a topic, from every enabled digest, with what the reader chose for it. */
  getTopic(topic: string): TopicAnswer;
  /** Page → background: what these topics are called; those no digest knows are left out. */
  loadTitles(topics: readonly string[]): Record<string, string>;
  /** Page → background: how many topics the asking document has now; shown on the toolbar's button, and kept nowhere. */
  topicsFound(topics: number): void;
  /** Popup → background: what it says about these topics; those no digest knows are left out. */
  describeTopics(topics: readonly string[]): Record<string, TopicBrief>;
  /** Page → background: run the panel's script, or its second one, in the asking frame; false where the browser forbids it. */
  injectPanel(script: PanelScript): boolean;
  /** Page → background: keep a claim in the notebook, or take it out; false where that failed, and always in private windows. */
  keepClaim(choice: ClaimPlace & { keep: boolean }): boolean;
  /** Page → background: which of these claims the notebook holds; none in private windows. */
  findKept(places: readonly ClaimPlace[]): ClaimPlace[];
  /** Page → background: highlight a topic on no page any more, or again. */
  muteTopic(choice: { topic: string; muted: boolean }): boolean;
  /** Page → background: stay quiet on the asking tab's site, or no longer; false where it has no site. */
  turnSiteOff(off: boolean): boolean;
  /** Page → background: lead panels of a topic with one of its names; without `name`, with the digest's own choice. */
  chooseName(choice: { topic: string; name?: string }): boolean;
  /** Frame → background → top document: a frame too small for a panel asks the top document to show it. */
  showPanelInTopFrame(topic: string): boolean;
  /** Frame or private window → background: settings as they hold for the asking tab's top document. */
  getPageSettings(): PageSettings;
  /** Background → side panels: text is to be looked up in this window; true from the one that has taken it. */
  lookUpAsked(windowId: number): boolean;
  /** Side panel → background: the text to look up in this window, once; empty where nothing was selected, undefined where none was asked. */
  takeLookUp(windowId: number): string | undefined;
  /** Settings page → background: digests have changed, make the lexicon anew; false where the background cannot read them. */
  refreshLexicon(): boolean;
  /** Settings page → background: delete all that is stored and put the bundled digests back; false where not all could be deleted. */
  deleteEverything(): boolean;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
