import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createKeyReach } from '@/messaging/shortcuts';

beforeEach(() => vi.restoreAllMocks());

it('tells of each command what it is bound to here, also of one that is bound to nothing', async () => {
  const commands = [{ name: 'next-mention', shortcut: 'Alt+Shift+J' }, { name: 'look-up' }, { shortcut: 'Ctrl+Q' }];
  vi.spyOn(fakeBrowser.commands, 'getAll').mockImplementation(() => Promise.resolve(commands));
  expect(await createKeyReach().listCommands()).toEqual([
    { name: 'next-mention', shortcut: 'Alt+Shift+J' },
    { name: 'look-up', shortcut: '' },
  ]);
});
