/**
 * One broken digest per rule: a small patch to the fixture digest, and everything that the check must then say, exactly.
 * The patch replaces the first occurrence of `find` in one file; without `find`, the file's whole text.
 */
export type InvalidDigest = { rule: string; file: string; find?: string; put: string; says: string[] };
