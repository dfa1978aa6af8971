import { flatten } from '../cite/flatten';
import type { ClaimNow } from './claim-now';
import type { WrittenPhrases } from './phrases';

/** A reader's note as its paragraphs, each one line; none for a note that says nothing. */
export function splitNote(note: string): string[] {
  return note
    .split(/\r\n?|\n|\u{2028}|\u{2029}/u)
    .map(flatten)
    .filter((line) => line !== '');
}

/** What has become of a claim since it was kept, where a file should say so. */
export function describeSince(now: ClaimNow, written: Pick<WrittenPhrases, 'changedSince' | 'goneSince'>): string | undefined {
  if (now.status === 'changed') return written.changedSince;
  return now.status === 'claim-gone' ? written.goneSince : undefined;
}
