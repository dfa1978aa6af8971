/** Gets a browser where there is none: from Debian or Ubuntu when we may, else the download that Playwright or Puppeteer offer. */
import { existsSync } from 'node:fs';
import { type BrowserKind, downloads, findBrowser } from './browsers';
import { runCommand, tool } from './command';

/** The path of a browser that can run the extension, installed if need be; absent where every way failed. Says what it does. */
export async function getBrowser(kind: BrowserKind): Promise<string | undefined> {
  const found = findBrowser(kind);
  if (found !== undefined) return found;
  for (const { title, commands } of waysToInstall(kind)) {
    console.log(`No ${kind} that can run the extension: ${title} ...`);
    for (const command of commands) {
      const { code } = await runCommand(command, { live: true, env: { DEBIAN_FRONTEND: 'noninteractive' } });
      if (code !== 0) break;
    }
    const installed = findBrowser(kind);
    if (installed !== undefined) return installed;
  }
  return undefined;
}

/** The one command to run by hand when nothing else worked. */
export function howToInstall(kind: BrowserKind): string {
  if (existsSync('/usr/bin/apt-get')) return `sudo apt-get install -y ${kind === 'chromium' ? 'chromium' : 'firefox-esr'}`;
  return kind === 'chromium' ? 'npx playwright install chromium' : `npx @puppeteer/browsers install firefox@stable --path ${downloads}`;
}

function waysToInstall(kind: BrowserKind): { title: string; commands: string[][] }[] {
  const download =
    kind === 'chromium'
      ? tool('playwright/cli.js', 'install', 'chromium')
      : tool('@puppeteer/browsers/lib/cjs/main-cli.js', 'install', 'firefox@stable', '--path', downloads);
  const ways = [{ title: 'downloading one', commands: [download] }];
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const packageName = kind === 'chromium' ? 'chromium' : 'firefox-esr';
    ways.unshift({
      title: `installing ${packageName} with apt-get`,
      commands: [
        ['apt-get', 'update', '-q'],
        ['apt-get', 'install', '-y', '-q', packageName],
      ],
    });
  }
  return ways;
}
