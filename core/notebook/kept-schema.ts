/** What a kept claim from a file has to look like: the parts of a digest it was made of, with the digest's own limits. */
import * as v from 'valibot';
import { digestSchema } from '../digest/schema';
import { maxNameLength, maxNoteLength } from './kept-claim';

const { claims, sources, id, title, revision, language, licence, editors, asOf } = digestSchema.entries;
const claim = claims.item;
const source = sources.item;

const moment = v.pipe(v.string(), v.isoTimestamp());
const place = v.pipe(v.number(), v.integer());
const collectionId = v.pipe(v.string(), v.nonEmpty(), v.maxLength(80));

/** What an older extension did not keep may be missing; a claim whose sources were lost is still a claim. */
const snapshot = v.strictObject({
  claim: v.strictObject({
    ...v.pick(claim, ['id', 'text', 'speaker', 'when', 'whenBasis', 'anchor', 'note']).entries,
    ...v.partial(v.pick(claim, ['voice', 'topics'])).entries,
    at: v.pipe(v.array(claim.entries.at.item), v.maxLength(20)),
  }),
  sources: v.pipe(
    v.array(
      v.strictObject({
        ...v.pick(source, ['id', 'csl', 'issued', 'established', 'perspective']).entries,
        ...v.partial(v.pick(source, ['genre'])).entries,
      }),
    ),
    v.maxLength(20),
  ),
  digest: v.strictObject({ id, title, revision, language, licence, editors, asOf }),
});

export const keptClaimSchema = v.strictObject({
  key: v.pipe(v.string(), v.maxLength(200)),
  digest: id,
  claim: claim.entries.id,
  keptAt: moment,
  snapshot,
  collection: collectionId,
  position: place,
  note: v.pipe(v.string(), v.maxLength(maxNoteLength)),
  removedAt: v.optional(moment),
});

export const collectionSchema = v.strictObject({
  id: collectionId,
  name: v.pipe(v.string(), v.nonEmpty(), v.maxLength(maxNameLength)),
  position: place,
  removedAt: v.optional(moment),
});
