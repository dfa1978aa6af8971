import { onMessage } from '@/messaging/protocol';
import type { DigestStore } from '@/store/digest-store';

/** Answers panels. A question that comes while digests are still being installed waits for them. */
export function serveTopics(store: Pick<DigestStore, 'getTopic'>): void {
  onMessage('getTopic', ({ data }) => store.getTopic(data));
}
