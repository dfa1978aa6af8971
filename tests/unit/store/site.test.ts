import { describe, expect, it } from 'vitest';
import { defaultSettings, type Settings } from '@/core/settings';
import { findSite, parseSite, settingsForSite } from '@/store/site';

describe('the site of a page', () => {
  const sites: [url: string, site: string | undefined][] = [
    ['https://News.Example/a?b#c', 'news.example'],
    ['http://news.example:8080/', 'news.example'],
    ['https://news.example./', 'news.example'],
    ['https://reader:secret@news.example/', 'news.example'],
    ['https://bücher.example/', 'xn--bcher-kva.example'],
    ['http://127.0.0.1:3000/', '127.0.0.1'],
    ['http://[::1]/', '[::1]'],
    ['file:///home/reader/essay.html', 'file'],
    ['about:blank', undefined],
    ['chrome://settings', undefined],
    ['data:text/html,hello', undefined],
    ['blob:https://news.example/1', undefined],
    ['no url', undefined],
    ['', undefined],
  ];

  it.each(sites)('%s is %s', (url, site) => {
    expect(findSite(url)).toBe(site);
  });

  it('is unknown where the browser does not say', () => {
    expect(findSite(undefined)).toBeUndefined();
  });
});

describe('settings for a site', () => {
  const cases: [what: string, enabled: boolean, settings: Partial<Settings>, site?: string][] = [
    ['on by default', true, {}, 'news.example'],
    ['off where the site is', false, { sitesOff: ['news.example'] }, 'news.example'],
    ['on at another host of the same owner', true, { sitesOff: ['news.example'] }, 'www.news.example'],
    ['off everywhere when paused', false, { paused: true }, 'news.example'],
    ['off without a site when paused', false, { paused: true }],
    ['on without a site', true, { sitesOff: ['news.example'] }],
  ];

  it.each(cases)('are %s', (...[_what, enabled, settings, site]) => {
    expect(settingsForSite({ ...defaultSettings, mutedTopics: ['pier'], ...settings }, site)).toEqual({
      line: 'dotted',
      dwellMs: 500,
      density: 'first',
      enabled,
      mutedTopics: ['pier'],
    });
  });
});

describe('what a reader types for a site', () => {
  it.each([
    ['news.example', 'news.example'],
    ['  News.Example. ', 'news.example'],
    ['https://news.example/a/b?c', 'news.example'],
    ['news.example/a', 'news.example'],
    ['localhost:3000', 'localhost'],
    ['file', 'file'],
    ['', undefined],
    ['two words', undefined],
    ['https://', undefined],
    ['chrome://settings', undefined],
  ])('%s names %s', (text, site) => {
    expect(parseSite(text)).toBe(site);
  });
});
