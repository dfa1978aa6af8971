/**
 * The popup from opening to closing. It asks the page once, and again while it has nothing to show and after every choice: a page may
 * still be loading, and a choice changes what is found. Everything it does to the browser is handed in.
 */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '@/core/settings';
import { Popup, type PageReading, type PopupTab, type PopupWays, type Shortcuts } from './Popup';

export type PopupBrowser = {
  readPage: () => Promise<Exclude<PageReading, { status: 'loading' }>>;
  getSettings: () => Promise<Settings>;
  changeSettings: (change: (settings: Settings) => Partial<Settings>) => Promise<Settings>;
  findShortcuts: () => Promise<Shortcuts | undefined>;
  loadTitles: (topics: readonly string[]) => Promise<Record<string, string>>;
  askForPages: () => Promise<boolean>;
  ways: PopupWays;
};

/** Long enough for a detector to look through what has changed, short enough to feel like an answer. */
const readAgainMs = 500;
/** A page that has shown nothing for as long as this is taken to have nothing. */
const maxReadings = 8;

export function PopupSession({ tab, browser }: { tab: PopupTab; browser: PopupBrowser }): JSX.Element | null {
  const [settings, setSettings] = useState<Settings>();
  const [shortcuts, setShortcuts] = useState<Shortcuts>();
  const [page, setPage] = useState<PageReading>({ status: 'loading' });
  // Counts the choices made: each begins a new round of asking the page.
  const [choices, setChoices] = useState(0);

  useEffect(() => {
    void browser.getSettings().then(setSettings);
    void browser.findShortcuts().then(setShortcuts);
  }, []);

  useEffect(() => {
    let isCurrent = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = async (reading: number): Promise<void> => {
      const found = await browser.readPage();
      if (!isCurrent) return;
      setPage(found);
      // The first reading after a choice may still see the page as it was before.
      const isSettled = found.status !== 'read' || (found.topics.length > 0 && (choices === 0 || reading > 1));
      const isDone = isSettled || reading >= maxReadings;
      if (!isDone) timer = setTimeout(() => void read(reading + 1), readAgainMs);
    };
    void read(1);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [choices]);

  if (settings === undefined) return null;
  const change = async (wanted: (settings: Settings) => Partial<Settings>) => {
    setSettings(await browser.changeSettings(wanted));
    setChoices((count) => count + 1);
  };
  const allow = async () => {
    const allowed = await browser.askForPages();
    if (allowed) setChoices((count) => count + 1);
    return allowed;
  };
  return (
    <Popup
      tab={tab}
      page={page}
      settings={settings}
      shortcuts={shortcuts}
      ways={browser.ways}
      onAllow={allow}
      onChange={(wanted) => void change(wanted)}
      loadTitles={browser.loadTitles}
    />
  );
}
