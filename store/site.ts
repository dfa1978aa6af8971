/** What a site is, and what settings mean for one. No storage, so that a page's script can use it too. */
import type { Density, PageChoices } from '@/core/settings';

/** Settings as they hold for the documents of one site. */
export type SiteSettings = { density: Density; enabled: boolean; mutedTopics: readonly string[] };

/** All files are one site: their paths are nobody's business. */
const fileSite = 'file';

/**
 * The site of a top document's URL: its host name, lower-case, without port or final dot; `file` for files. Undefined for URLs that
 * have no site (about:blank, data:, browser pages).
 */
export function findSite(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  if (protocol === 'file:') return fileSite;
  if (protocol !== 'http:' && protocol !== 'https:') return undefined;
  return hostname.toLowerCase().replace(/\.$/u, '');
}

/** A document without a site can only be switched off together with all others. */
export function settingsForSite(settings: PageChoices, site: string | undefined): SiteSettings {
  const siteOff = site !== undefined && settings.sitesOff.includes(site);
  return { density: settings.density, enabled: !settings.paused && !siteOff, mutedTopics: settings.mutedTopics };
}
