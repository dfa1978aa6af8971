import { browser } from '#imports';
import type { Shortcuts } from '@/components/Popup';

/** What the reader has bound the commands to; nothing where the browser has no shortcuts or one of them was taken away. */
export async function findShortcuts(): Promise<Shortcuts | undefined> {
  // Firefox for Android has no commands.
  const commands = (await browser.commands?.getAll()) ?? [];
  const find = (name: string) => commands.find((command) => command.name === name)?.shortcut || undefined;
  const next = find('next-mention');
  const open = find('open-mention');
  return next === undefined || open === undefined ? undefined : { next, open };
}
