import { buildSampleText, type SampleText } from '@/core/pages/sample-text';
import { keyPrefix, type SidelightDatabase } from './database';

/** A text out of the first enabled digest; undefined where there is none, or the database cannot be read. */
export async function loadSampleText(database: SidelightDatabase): Promise<SampleText | undefined> {
  try {
    const digest = await database.digests
      .orderBy('id')
      .filter(({ enabled }) => enabled)
      .first();
    if (digest === undefined) return undefined;
    const topics = await database.topics.where('key').startsWith(keyPrefix(digest.id)).sortBy('position');
    const names = await database.names.bulkGet(topics.map(({ key }) => key));
    const disagreements = await database.disagreements.where('key').startsWith(keyPrefix(digest.id)).sortBy('position');
    const claims = await database.claims.where('key').startsWith(keyPrefix(digest.id)).toArray();
    return buildSampleText(
      digest.head,
      topics.map(({ body }, at) => ({ ...body, names: names[at]?.body ?? [] })),
      { disagreements: disagreements.map(({ body }) => body), claims: claims.map(({ body }) => body) },
    );
  } catch {
    return undefined;
  }
}
