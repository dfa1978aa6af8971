/** Looking up what is selected, by the shortcut. The menu over selected text no driver can press: it is tested as its handler. */
import { en } from '@/locales/en';
import { site } from './driver/pages';
import type { Reader, Tab } from './driver/reader';
import { expect, test } from './driver/test';
import { waitForLexicon } from './surfaces/extension';
import { waitForPainted } from './surfaces/page';
import { waitForPanel } from './surfaces/panel';

/** Writes a text on the page, into a field where one is named, and selects it as a reader would have. */
async function select(tab: Tab, text: string, field?: 'textarea' | 'input' | 'password' | 'div'): Promise<void> {
  await tab.evaluate(
    ({ words, kind }) => {
      const element = document.createElement(kind === 'password' ? 'input' : (kind ?? 'p'));
      document.body.prepend(element);
      if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
        if (kind === 'password' && element instanceof HTMLInputElement) element.type = 'password';
        element.value = words;
        element.focus();
        element.select();
        return;
      }
      element.textContent = words;
      if (kind === 'div') element.contentEditable = 'true';
      if (kind === 'div') element.focus();
      getSelection()?.selectAllChildren(element);
    },
    { words: text, ...(field === undefined ? {} : { kind: field }) },
  );
}

/** The search that has been opened in this window takes what is looked up there. */
async function openSearch(reader: Reader): Promise<Tab> {
  const search = await reader.openExtensionPage('sidepanel.html#/search');
  await expect.poll(() => search.evaluate(() => document.body.innerText, undefined)).toContain(en.search.label);
  return search;
}

for (const field of [undefined, 'textarea', 'input', 'div'] as const) {
  test(`a name selected in ${field ?? 'the text'} opens its panel there`, async ({ reader, tab }) => {
    await waitForLexicon(reader);
    await tab.goto(`${site}/article.html`);
    await waitForPainted(tab, 'Lachin corridor');
    await select(tab, 'Stepanakert', field);
    await reader.runCommand('look-up');
    await waitForPanel(tab, 'Stepanakert');
  });
}

/**
 * A browser as new, with a search open beside an article: a driver's press opens no side panel, so every look-up leaves a tab with a
 * search behind, which would take what the next test looks up.
 */
async function openBeside(reader: Reader): Promise<{ tab: Tab; search: Tab }> {
  await waitForLexicon(reader);
  const search = await openSearch(reader);
  const tab = await reader.newTab();
  await tab.goto(`${site}/article.html`);
  await waitForPainted(tab, 'Lachin corridor');
  return { tab, search };
}

for (const field of [undefined, 'textarea'] as const) {
  test(`any other text selected in ${field ?? 'the text'} goes to the search, misspelt as it is`, async ({ freshReader: reader }) => {
    const { tab, search } = await openBeside(reader);
    await select(tab, 'lochin coridor', field);
    await reader.runCommand('look-up');
    await expect.poll(() => search.evaluate(() => document.body.innerText, undefined)).toContain('Lachin corridor');
    expect(await search.evaluate(() => document.querySelector('input')?.value, undefined)).toBe('lochin coridor');
  });
}

test('nothing selected is said where the reader looks, and a password is nothing', async ({ freshReader: reader }) => {
  const { tab, search } = await openBeside(reader);
  await select(tab, 'lachin', 'password');
  await reader.runCommand('look-up');
  await expect.poll(() => search.evaluate(() => document.body.innerText, undefined)).toContain(en.search.nothingSelected);
});
