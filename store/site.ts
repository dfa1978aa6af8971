/** What a site is, and what settings mean for one. No storage, so that a page's script can use it too. */
import type { PageChoices } from '@/core/settings';

/** Settings as they hold for the documents of one site. */
export type SiteSettings = Pick<PageChoices, 'density' | 'line' | 'dwellMs' | 'mutedTopics'> & { enabled: boolean };

/** All files are one site: their paths are nobody's business. */
const fileSite = 'file';

/**
 * The site of a top document's URL: its host name, lower-case, without port or final dot; `file` for files. Undefined for URLs that
 * have no site (about:blank, data:, browser pages).
 */
export function findSite(url: string | undefined): string | undefined {
  // Parsing writes the host of a web address in lower case.
  const { protocol = '', hostname = '' } = URL.parse(url ?? '') ?? {};
  if (protocol === 'file:') return fileSite;
  return /^https?:$/u.test(protocol) ? hostname.replace(/\.$/u, '') : undefined;
}

/** What a reader types for a site: its name, or an address of one of its pages, of which only the site is taken. */
export function parseSite(text: string): string | undefined {
  const trimmed = text.trim();
  if (trimmed === fileSite) return fileSite;
  const site = findSite(trimmed.includes('://') ? trimmed : `https://${trimmed}`);
  // Chromium writes a space in a name as %20 instead of refusing it.
  return site === undefined || site === '' || site.includes('%') ? undefined : site;
}

/** A document without a site can only be switched off together with all others. */
export function settingsForSite(
  { paused, sitesOff, density, line, dwellMs, mutedTopics }: PageChoices,
  site: string | undefined,
): SiteSettings {
  return { density, line, dwellMs, mutedTopics, enabled: !paused && !(site !== undefined && sitesOff.includes(site)) };
}
