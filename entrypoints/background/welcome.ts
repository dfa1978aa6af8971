import { browser } from '#imports';

/** Opens the welcome page once, when Sidelight is installed; never at an update. */
export function serveWelcome(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openWelcome();
  });
}

/** In front of what the reader was doing, unless this is a developer's unpacked copy, which is installed all day. */
async function openWelcome(): Promise<void> {
  const { installType } = await browser.management.getSelf();
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html'), active: installType !== 'development' });
}
