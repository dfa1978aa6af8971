import type { DataPath } from './problem';

/** Every text in nested data with its place, keys of groups included (their place is the group's). */
export function listTexts(data: unknown, path: DataPath = []): { text: string; path: DataPath }[] {
  if (typeof data === 'string') return [{ text: data, path }];
  if (Array.isArray(data)) return data.flatMap((item: unknown, index) => listTexts(item, [...path, index]));
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]: [string, unknown]) => [
    ...(hasBidiControl(key) ? [{ text: key, path }] : []),
    ...listTexts(value, [...path, key]),
  ]);
}

/**
 * Whether the text holds a character that reorders what is around it (Unicode's Bidi_Control). A digest needs none: right-to-left
 * text orders itself, and with these a citation can be made to read as what it is not.
 */
export function hasBidiControl(text: string): boolean {
  return /\p{Bidi_Control}/u.test(text);
}
