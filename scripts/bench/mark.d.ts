/** mark.js ships no types; this is the part the benchmark calls. */
declare module 'mark.js' {
  export default class Mark {
    constructor(root: Element);
    mark(words: string[], options: { separateWordSearch: boolean; accuracy: string; each: () => void }): void;
  }
}
