/**
 * Every message Sidelight sends, on one page. Messages carry topic ids, counts, order and settings; never page text, never a URL.
 * What a reader chooses in a panel travels as ids and a digest's own words. Commands
 * and questions are imperative, announcements are past tense. All of them are asked of the background; what it asks of pages are calls
 * (page-calls.ts). This is the only file that knows the messaging library; pages ask without it (ask-background.ts).
 */
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { ClaimPlace } from '../core/panel/actions';
import type { TopicAnswer } from '../core/panel/answer';
import type { Settings } from '../core/settings';

/** What one document needs to know before it paints: settings as they hold for its tab. */
export type PageSettings = Pick<Settings, 'density'> & { enabled: boolean; mutedTopics: readonly string[] };

/** A topic on a page, as the toolbar popup lists it. */
export type TopicOnPage = { topic: string; count: number };

/** What can be injected into a page on demand: the panel, and the tools behind it. */
export type PanelScript = 'panel' | 'panel-desk';

export interface Protocol {
  /** Page → background: everything a panel shows about a topic, from every enabled digest, with what the reader chose for it. */
  getTopic(topic: string): TopicAnswer;
  /** Page → background: what these topics are called; those no digest knows are left out. */
  loadTitles(topics: readonly string[]): Record<string, string>;
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
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
