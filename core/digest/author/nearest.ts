/**
 * What somebody may have meant: the candidates whose spelling is nearest, best first, at most three; nothing when none is near.
 * Near is an edit distance of a third of the word, or being part of one another.
 */
export function findNearest(word: string, candidates: readonly string[]): string[] {
  const wanted = word.toLowerCase();
  const reach = Math.max(1, Math.floor(wanted.length / 3));
  const ranked = candidates.map((candidate) => ({ candidate, distance: distanceOf(wanted, candidate.toLowerCase()) }));
  const near = ranked.filter(
    ({ candidate, distance }) => distance <= reach || (wanted.length > 2 && candidate.toLowerCase().includes(wanted)),
  );
  return near
    .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

/** Levenshtein's distance, one row at a time. */
function distanceOf(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
