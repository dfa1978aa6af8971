import { defaultSettings, type Density, type PageChoices, type Settings } from '@/core/settings';

/**
 * Settings as they are found in storage → settings. Field by field: what is missing or makes no sense is as if never chosen, so that
 * one bad field, or a version before a field existed, does not cost the reader the others.
 */
export function parseSettings(stored: unknown): Settings {
  return { ...defaultSettings, ...parseChoices(stored) };
}

/** Only the fields that hold a valid choice. */
export function parseChoices(stored: unknown): Partial<Settings> {
  const choices: Partial<Settings> = parsePageChoices(stored);
  if (typeof stored !== 'object' || stored === null) return choices;
  if ('leadNames' in stored && typeof stored.leadNames === 'object' && stored.leadNames !== null)
    choices.leadNames = Object.fromEntries(Object.entries(stored.leadNames).filter(([, name]) => isString(name)));
  return choices;
}

/** Of these, only those that matter to every page: its script has no room for the others. */
export function parsePageChoices(stored: unknown): Partial<PageChoices> {
  const choices: Partial<PageChoices> = {};
  if (typeof stored !== 'object' || stored === null) return choices;
  if ('paused' in stored && typeof stored.paused === 'boolean') choices.paused = stored.paused;
  if ('density' in stored && isDensity(stored.density)) choices.density = stored.density;
  if ('sitesOff' in stored && Array.isArray(stored.sitesOff)) choices.sitesOff = stored.sitesOff.filter(isString);
  if ('mutedTopics' in stored && Array.isArray(stored.mutedTopics)) choices.mutedTopics = stored.mutedTopics.filter(isString);
  return choices;
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}

function isDensity(value: unknown): value is Density {
  return value === 'all' || value === 'first' || value === 'request';
}
