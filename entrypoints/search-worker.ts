/** The search beside the side panel: it has the indexes open and answers without making the page wait for it. */
import { defineUnlistedScript } from '#imports';
import { answerLongCalls, type PageEnd } from '@/messaging/long-calls';
import { SidelightDatabase } from '@/store/database';
import { createSearchStore } from '@/store/search';

export default defineUnlistedScript(() => {
  // This runs in a worker, whose global object is not the window that the types take it for.
  const page = self as unknown as PageEnd;
  const { find, describe } = createSearchStore(new SidelightDatabase());
  answerLongCalls({ find, describe }, page);
});
