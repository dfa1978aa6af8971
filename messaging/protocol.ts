/**
 * Every message Sidelight sends, on one page. Messages carry topic ids, counts, order and settings; never page text, never a URL.
 * Commands and questions are imperative, announcements are past tense. This is the only file that knows the messaging library.
 */
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { TopicAnswer } from '../core/panel/answer';
import type { Settings } from '../core/settings';

/** What one document needs to know before it paints: settings as they hold for its tab. */
export type PageSettings = Pick<Settings, 'density'> & { enabled: boolean };

/** A topic on a page, as the toolbar popup lists it. */
export type TopicOnPage = { topic: string; count: number };

interface ProtocolMap {
  /** Page → background: everything a panel shows about a topic, from every enabled digest. */
  getTopic(topic: string): TopicAnswer;
  /** Page → background: run the panel's script in the asking frame; false where the browser forbids it. */
  injectPanel(): boolean;
  /** Frame → background → top document: a frame too small for a panel asks the top document to show it. */
  showPanelInTopFrame(topic: string): boolean;
  /** Frame or private window → background: settings as they hold for the asking tab's top document. */
  getPageSettings(): PageSettings;
  /** Background → top document: show this topic in a corner; answers whether it did. */
  openTopic(topic: string): boolean;
  /** Background → page: the reader changed settings in a private window, so nothing was stored that the page could watch. */
  settingsChanged(): void;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<ProtocolMap>();
