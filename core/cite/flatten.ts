/**
 * One line, as every format needs a field to be: what breaks a line or controls a terminal becomes a space, and half a surrogate pair
 * the replacement character. No-break spaces stay inside, because they belong to a language's punctuation.
 */
export function flatten(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replaceAll(/ {2,}/gu, ' ')
    .replaceAll(/\p{Cs}/gu, '\u{FFFD}')
    .trim();
}

/** A copy of plain data with every text in it flattened, so that no writer has to think of it. */
export function flattenTexts<Data>(data: Data): Data {
  const copy: unknown = JSON.parse(JSON.stringify(data), (_key, value: unknown) => (typeof value === 'string' ? flatten(value) : value));
  // The reviver changes texts into texts and nothing else.
  return copy as Data;
}
