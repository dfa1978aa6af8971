/** What every part of the digest's schema is made of. */
import * as v from 'valibot';

/** Identifiers are lower-case ASCII so that they can be keys, file names and URL parts without escaping. */
export const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u), v.maxLength(80));
/** One line of text. */
export const line = v.pipe(v.string(), v.nonEmpty(), v.maxLength(300));
