/**
 * What a reader has chosen. Choices are kept in storage.local; what is chosen in a private window is kept in storage.session, which is
 * memory, lies over the stored choices in private windows only, and is cleared when the last of them closes.
 */
import { storage } from '#imports';
import { defaultSettings, type Settings } from '@/core/settings';
import { parseChoices, parseSettings } from './parse-settings';

/** Whether a private window is asking. */
export type SettingsPlace = { private: boolean };

const stored = storage.defineItem<Settings>('local:settings', {
  version: 3,
  fallback: defaultSettings,
  // 2: mutedTopics and leadNames. 3: line, dwellMs and languagesOff. Settings are read field by field, so what an older extension stored needs filling up, no more.
  migrations: { 2: (old: unknown) => parseSettings(old), 3: (old: unknown) => parseSettings(old) },
});
const chosenInPrivate = storage.defineItem<Partial<Settings>>('session:private-settings', { fallback: {} });
const inTurn = createQueue();

export async function getSettings(place: SettingsPlace): Promise<Settings> {
  const settings = parseSettings(await stored.getValue());
  return place.private ? { ...settings, ...parseChoices(await chosenInPrivate.getValue()) } : settings;
}

/**
 * Changes what `change` returns and answers with the settings as they then hold in that place. Changes made in one context follow one
 * another, so that two quick ones do not lose the first. In a private window a whole field is put over the stored one.
 */
export function changeSettings(place: SettingsPlace, change: (settings: Settings) => Partial<Settings>): Promise<Settings> {
  return inTurn(async () => {
    const settings = await getSettings(place);
    const choices = parseChoices(change(settings));
    if (place.private) await chosenInPrivate.setValue({ ...parseChoices(await chosenInPrivate.getValue()), ...choices });
    else await stored.setValue({ ...settings, ...choices });
    return { ...settings, ...choices };
  });
}

/** Calls back after any change of settings, private ones included, until `signal` ends; ask `getSettings` for what holds now. */
export function watchSettings(onChange: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const unwatch = stored.watch(() => onChange());
  signal.addEventListener('abort', unwatch, { once: true });
  watchPrivateSettings(onChange, signal);
}

/** Like `watchSettings`, for choices made in private windows alone: it does not wake the worker for anything stored. */
export function watchPrivateSettings(onChange: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const unwatch = chosenInPrivate.watch(() => onChange());
  signal.addEventListener('abort', unwatch, { once: true });
}

/** Forgets what was chosen in private windows. */
export async function clearPrivateSettings(): Promise<void> {
  await inTurn(() => chosenInPrivate.removeValue());
}

/** Runs tasks one after another; one that fails does not hold up the next. */
function createQueue(): <Answer>(task: () => Promise<Answer>) => Promise<Answer> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const next = last.then(task, task);
    last = next.catch(() => undefined);
    return next;
  };
}
