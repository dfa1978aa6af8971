import type { en } from './en';
import type { enPage } from './en-page';

/** Every sentence a reader sees, in one language. A translation is a file beside `en.ts` that satisfies this type. */
export type Sentences = typeof en;

/** Those of a panel in a page, which has no room for more. */
export type PageSentences = typeof enPage;
