import { choices, defaultPageChoices, defaultSettings, type PageChoices, type Settings } from '@/core/settings';

/**
 * Settings as they are found in storage → settings. Field by field: what is missing or makes no sense is as if never chosen, so that
 * one bad field, or a version before a field existed, does not cost the reader the others.
 */
export function parseSettings(stored: unknown): Settings {
  return { ...defaultSettings, ...parseChoices(stored) };
}

/** Only the fields that hold a valid choice. */
export function parseChoices(stored: unknown): Partial<Settings> {
  const found: Partial<Settings> = parseLike({ ...defaultPageChoices, languagesOff: defaultSettings.languagesOff }, stored);
  if (typeof stored !== 'object' || stored === null) return found;
  if ('leadNames' in stored && typeof stored.leadNames === 'object' && stored.leadNames !== null)
    found.leadNames = Object.fromEntries(Object.entries(stored.leadNames).filter(([, name]) => typeof name === 'string'));
  return found;
}

/** Of these, only those that matter to every page: its script has no room for the others. */
export function parsePageChoices(stored: unknown): Partial<PageChoices> {
  return parseLike(defaultPageChoices, stored);
}

/** The stored fields that are of the kind their defaults are of: lists of texts, or one of what can be chosen. */
function parseLike<Fields extends object>(defaults: Fields, stored: unknown): Partial<Fields> {
  const kept: Record<string, unknown> = {};
  for (const [field, example] of Object.entries(defaults)) {
    // A word has no such fields, and nothing has none.
    const value: unknown = Object(stored)[field];
    if (Array.isArray(example) && Array.isArray(value)) kept[field] = value.filter((item) => typeof item === 'string');
    else if (typeof value === typeof example && !Array.isArray(example) && isChoice(field, value)) kept[field] = value;
  }
  // Every field that was kept is one of the defaults', and of its kind.
  return kept as Partial<Fields>;
}

function isChoice(field: string, value: unknown): boolean {
  const allowed: Record<string, readonly unknown[]> = choices;
  return allowed[field]?.includes(value) ?? true;
}
