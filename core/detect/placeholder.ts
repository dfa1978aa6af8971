/** Placeholders are private-use units; folded text never holds one, since expansions are spelt out in names. */
export const firstPlaceholder = 0xe000;
