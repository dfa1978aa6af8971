/** What a reader is told while, and after, a file of theirs is read: plain values that pass from a worker to a page. */
import type { DigestDifference } from './compare';
import type { DigestPreview } from './preview';
import type { DigestProblem } from './problem';

/** How far long work on a digest is. Without `share` (from 0 to 1), a step that cannot tell. */
export type DigestProgress = { step: 'reading' | 'checking' | 'comparing' | 'preparing' | 'writing' | 'removing'; share?: number };

/**
 * What a file is. `bundled`: it calls itself what a digest of ours is called, so it cannot be installed. `unchanged`: it is installed
 * already, word for word. `difference` is there where it would replace another edition; `bytes` is the size of the file.
 */
export type FileVerdict =
  | { status: 'invalid'; problems: DigestProblem[] }
  | { status: 'bundled'; id: string; title: string }
  | { status: 'unchanged'; title: string }
  | { status: 'ready'; preview: DigestPreview; bytes: number; difference: DigestDifference | undefined };

/** What became of an attempt to put a digest in its place. `missing`: there was nothing to put there any more. */
export type InstallOutcome = 'installed' | 'replaced' | 'unchanged' | 'bundled' | 'missing';
