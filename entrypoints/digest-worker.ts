/** The settings page's worker for digests: reads, checks and installs them off the page that the reader looks at. */
import { defineUnlistedScript } from '#imports';
import { answerLongCalls, type PageEnd } from '@/messaging/long-calls';
import { SidelightDatabase } from '@/store/database';
import { createDigestWork } from '@/store/digest-work';

export default defineUnlistedScript(() => {
  // This runs in a worker, whose global object is not the window that the types take it for.
  const page = self as unknown as PageEnd;
  // A worker is told nothing of its extension; its name carries the one thing it needs to know.
  answerLongCalls(createDigestWork({ database: new SidelightDatabase(), appVersion: self.name }), page);
});
