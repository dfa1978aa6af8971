/** Languages that some name of an enabled digest is in, by the first part of their tags, in the order of the tags. */
import type { SidelightDatabase } from './database';

/** Reads all names: a settings page can wait for that. Nothing where the database cannot be read. */
export async function listNameLanguages(database: SidelightDatabase): Promise<string[]> {
  try {
    const enabled = await database.digests.filter(({ enabled: isOn }) => isOn).primaryKeys();
    const languages = new Set<string>();
    await database.names.each(({ key, body }) => {
      if (!enabled.some((digest) => key.startsWith(`${digest}/`))) return;
      for (const { lang } of body) languages.add(lang.split('-', 1)[0] ?? lang);
    });
    return [...languages].sort();
  } catch {
    // A profile that refuses databases has the bundled digest in memory, with all its languages.
    return [];
  }
}
