/** Whether a console line or a stack is Sidelight's: `core/log.ts` puts its name first, and thrown errors name the extension's files. */
export function isOurs(text: string): boolean {
  return text.includes('[Sidelight]') || /(?:chrome|moz)-extension:\/\//u.test(text);
}
