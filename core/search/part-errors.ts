/**
 * How many letters are wrong where a text comes nearest to a pattern: put in, left out or changed. Myers' bit-parallel algorithm ("A fast
 * bit-vector algorithm for approximate string matching", 1999): a column of the table of distances is two integers, so a letter of the text costs a few
 * operations and comparing thousands of names a millisecond.
 */

/** Letters of a pattern, one bit each. */
export const maxPartPattern = 32;

/** Counts the fewest errors between the pattern, of at most `maxPartPattern` letters, and any part of a text. */
export function createPartErrors(pattern: string): (text: string) => number {
  const places = new Map<number, number>();
  for (let at = 0; at < pattern.length; at++) places.set(pattern.charCodeAt(at), (places.get(pattern.charCodeAt(at)) ?? 0) | (1 << at));
  const last = 1 << (pattern.length - 1);

  return (text) => {
    let errors = pattern.length;
    let fewest = errors;
    // Where a column's distance grows or falls by one from the letter above.
    let grows = -1;
    let falls = 0;
    for (let at = 0; at < text.length; at++) {
      const same = places.get(text.charCodeAt(at)) ?? 0;
      const across = (((same & grows) + grows) ^ grows) | same;
      const more = falls | ~(across | grows);
      const fewer = grows & across;
      if (more & last) errors++;
      else if (fewer & last) errors--;
      if (errors < fewest) fewest = errors;
      const below = same | falls;
      grows = (fewer << 1) | ~(below | (more << 1));
      falls = (more << 1) & below;
    }
    return fewest;
  };
}
