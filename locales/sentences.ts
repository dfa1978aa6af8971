import type { en } from './en';

/** Every sentence a reader sees, in one language. A translation is a file beside `en.ts` that satisfies this type. */
export type Sentences = typeof en;
