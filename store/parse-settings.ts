import { defaultSettings, type Density, type Settings } from '@/core/settings';

/**
 * Settings as they are found in storage → settings. Field by field: what is missing or makes no sense is as if never chosen, so that
 * one bad field, or a version before a field existed, does not cost the reader the others.
 */
export function parseSettings(stored: unknown): Settings {
  return { ...defaultSettings, ...parseChoices(stored) };
}

/** Only the fields that hold a valid choice. */
export function parseChoices(stored: unknown): Partial<Settings> {
  const choices: Partial<Settings> = {};
  if (typeof stored !== 'object' || stored === null) return choices;
  if ('paused' in stored && typeof stored.paused === 'boolean') choices.paused = stored.paused;
  if ('density' in stored && isDensity(stored.density)) choices.density = stored.density;
  if ('sitesOff' in stored && Array.isArray(stored.sitesOff)) choices.sitesOff = stored.sitesOff.filter((site) => typeof site === 'string');
  return choices;
}

function isDensity(value: unknown): value is Density {
  return value === 'all' || value === 'first' || value === 'request';
}
