/** From disk to the maps of text that `core/digest/author` works on. The only part of authoring that knows about files. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The YAML files of an authored digest by path relative to its folder (`topics/icj.yaml`), `/` on every system. Throws when there is no such folder. */
export function readDigestFolder(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && /\.ya?ml$/u.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  const relative = paths.map((path) => [path.slice(join(folder, '/').length).replaceAll('\\', '/'), path] as const);
  return new Map(relative.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, path]) => [name, readFileSync(path, 'utf8')]));
}

/** The `.txt` files in a folder of source texts, by file name; undefined when the folder is absent. */
export function readSourceTexts(folder: string): Map<string, string> | undefined {
  if (!existsSync(folder)) return undefined;
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/** The authored digests directly under a folder: those subfolders that hold a `digest.yaml`, sorted. */
export function listDigestFolders(dataFolder: string): string[] {
  if (!existsSync(dataFolder)) return [];
  const folders = readdirSync(dataFolder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders
    .map((entry) => join(dataFolder, entry.name))
    .filter((folder) => existsSync(join(folder, 'digest.yaml')))
    .sort();
}
