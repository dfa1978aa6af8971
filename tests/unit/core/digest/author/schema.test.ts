import * as v from 'valibot';
import { expect, test } from 'vitest';
import { authoredClaimSchema, authoredHeadSchema, authoredSourceSchema, authoredTopicSchema } from '@/core/digest/author/schema';

test('what is derived when compiling cannot be written', () => {
  expect(authoredClaimSchema.entries).not.toHaveProperty('carriedBy');
  expect(authoredTopicSchema.entries).not.toHaveProperty('claims');
  expect(authoredTopicSchema.entries).not.toHaveProperty('disagreements');
  expect(authoredSourceSchema.entries).not.toHaveProperty('coverage');
  expect(Object.keys(authoredHeadSchema.entries)).not.toEqual(expect.arrayContaining(['topics']));
});

test('the file of a source is a name, not a way through the disk', () => {
  const { file } = authoredSourceSchema.entries;
  expect(v.is(file, 'echo.txt')).toBe(true);
  expect(v.is(file, '../echo.txt')).toBe(false);
  expect(v.is(file, 'C:\\echo.txt')).toBe(false);
});
