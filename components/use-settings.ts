/** Settings as a page of ours shows and changes them: always what is stored, whoever stored it. */
import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '@/core/settings';

export type SettingsReach = {
  getSettings: () => Promise<Settings>;
  /** Answers with the settings as they then hold; rejects where they cannot be stored. */
  changeSettings: (change: (settings: Settings) => Partial<Settings>) => Promise<Settings>;
  watchSettings: (onChange: () => void, signal: AbortSignal) => void;
};

export type SettingsUse = {
  /** Undefined until they have been read. */
  settings: Settings | undefined;
  /** Whether it was stored. */
  change: (change: (settings: Settings) => Partial<Settings>) => Promise<boolean>;
};

export function useSettings({ getSettings, changeSettings, watchSettings }: SettingsReach): SettingsUse {
  const [settings, setSettings] = useState<Settings>();

  useEffect(() => {
    const leaving = new AbortController();
    const read = () => void getSettings().then((found) => leaving.signal.aborted || setSettings(found));
    watchSettings(read, leaving.signal);
    read();
    return () => leaving.abort();
  }, []);

  return {
    settings,
    change: async (wanted) => {
      try {
        setSettings(await changeSettings(wanted));
        return true;
      } catch {
        // No room, or the browser refuses storage: the page says so beside the control.
        return false;
      }
    },
  };
}
