/** The extension's shortcuts as the reader's browser has them, and the way to where they are changed. */
import { browser } from '#imports';

/** What a page of ours needs to show the shortcuts; `openShortcuts` is absent where an extension cannot lead there. */
type KeyReach = { listCommands: () => Promise<{ name: string; shortcut: string }[]>; openShortcuts?: () => void };

export function createKeyReach(): KeyReach {
  return { listCommands, ...findShortcutPage() };
}

async function listCommands(): Promise<{ name: string; shortcut: string }[]> {
  // Firefox for Android has no commands.
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.flatMap(({ name, shortcut }) => (name === undefined ? [] : [{ name, shortcut: shortcut ?? '' }]));
}

/** Firefox has a call for it since 137; Chromium lets an extension open its page's address. */
function findShortcutPage(): Pick<KeyReach, 'openShortcuts'> {
  if (!import.meta.env.FIREFOX) return { openShortcuts: () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' }) };
  const commands: object | undefined = browser.commands;
  if (commands === undefined || !('openShortcutSettings' in commands) || typeof commands.openShortcutSettings !== 'function') return {};
  const open = commands.openShortcutSettings.bind(commands);
  return { openShortcuts: () => void open() };
}
