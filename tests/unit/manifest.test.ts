/** The manifest is a promise to readers and stores: what is asked for, and what is absent. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  chromiumPermissions,
  commands,
  extensionPagesPolicy,
  gecko,
  hostPermissions,
  minimumChromeVersion,
  permissions,
} from '@/wxt.manifest';

const root = join(import.meta.dirname, '../..');
const config = readFileSync(join(root, 'wxt.config.ts'), 'utf8');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

describe('the manifest', () => {
  it('asks for storage, scripting, the context menu and a side panel, and nothing else', () => {
    expect(permissions).toEqual(['storage', 'scripting', 'contextMenus']);
    expect(chromiumPermissions).toEqual(['sidePanel']);
    expect(hostPermissions).toEqual(['*://*/*', 'file:///*']);
  });

  it('asks for nothing that README does not explain', () => {
    for (const permission of [...permissions, ...chromiumPermissions, ...hostPermissions]) {
      expect(readme, `Add a sentence to README.md that says why Sidelight asks for \`${permission}\`.`).toContain(`\`${permission}\``);
    }
  });

  it('offers no file to web pages', () => {
    expect(config).not.toContain('web_accessible_resources');
  });

  it('declares to Firefox that nothing is collected', () => {
    expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
  });

  it('keeps the id that readers of Firefox have their settings under', () => {
    expect(gecko.id).toBe('{6d0b7a52-3c1e-4f58-9b1d-51de11647a3c}');
  });

  it('asks for browsers that have what the page scripts use', () => {
    expect(Number(minimumChromeVersion), 'caretPositionFromPoint, scheduler.yield').toBeGreaterThanOrEqual(129);
    expect(Number.parseInt(gecko.strict_min_version, 10), 'text-decoration in ::highlight').toBeGreaterThanOrEqual(146);
  });

  it('lets extension pages load only what is in the package, and connect to nothing', () => {
    const directives = Object.fromEntries(extensionPagesPolicy.split('; ').map((directive) => directive.split(/ (.*)/u).slice(0, 2)));
    expect(directives['default-src']).toBe("'none'");
    expect(directives['connect-src']).toBe("'none'");
    expect(new Set(Object.values(directives))).toEqual(new Set(["'none'", "'self'"]));
  });

  it.each(Object.entries(commands))('suggests a shortcut for %s that both browsers accept', (_name, { suggested_key, description }) => {
    expect(suggested_key.default).toMatch(/^Alt\+Shift\+[A-Z]$/u);
    expect(description).not.toBe('');
  });

  it('suggests no shortcut twice', () => {
    const keys = Object.values(commands).map(({ suggested_key }) => suggested_key.default);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
