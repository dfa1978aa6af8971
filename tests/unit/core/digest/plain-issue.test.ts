import * as v from 'valibot';
import { expect, test } from 'vitest';
import { issuePath, plainIssue } from '@/core/digest/plain-issue';
import { digestSchema } from '@/core/digest/schema';

const entries = digestSchema.entries;

test.each<[schema: v.GenericSchema, input: unknown, says: string]>([
  [v.strictObject({ a: v.string() }), {}, 'a is missing'],
  [v.strictObject({}), { b: 1 }, 'b is not a field that Sidelight knows'],
  [v.strictObject({}), 7, ' must be a group of named fields'],
  [v.boolean(), 'yes', ' must be true or false'],
  [v.picklist(['case', 'fold']), 'x', ' must be one of case, fold'],
  [v.literal('sidelight-digest'), 'x', ' must be sidelight-digest'],
  [entries.id, 'Minsk Group', ' must be lower-case letters, digits and single hyphens: “Minsk Group”'],
  [entries.id, 'x'.repeat(81), ' has more than 80 characters'],
  [entries.language, 'English!', ' must be a language tag such as en or az-Latn: “English!”'],
  [entries.asOf.entries.from, 'today', ' must be a day such as 2023-09-19: “today”'],
  [entries.editors, [], ' needs at least 1 item'],
  [entries.limitations, 7, ' must be text'],
  [v.pipe(v.string(), v.url()), 'x', ' must be an https:// address'],
  [v.date(), 'x', ' has the wrong form'],
])('%#: it is said plainly', (schema, input, says) => {
  const [issue] = v.safeParse(schema, input).issues ?? [];
  expect(issue && `${issuePath(issue).join('.')} ${plainIssue(issue)}`).toBe(says);
});
