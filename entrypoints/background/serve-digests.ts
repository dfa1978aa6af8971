import { onMessage } from '@/messaging/protocol';
import type { DigestStore } from '@/store/digest-store';

/** Has the lexicon, and with it every open page, follow what a page of ours has done with the reader's digests. */
export function serveDigests(store: Pick<DigestStore, 'refresh'>): void {
  onMessage('refreshLexicon', () => store.refresh());
}
