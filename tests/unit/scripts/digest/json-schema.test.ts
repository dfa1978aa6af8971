import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { renderDigestJsonSchema } from '@/scripts/digest/json-schema';

test('docs/digest.schema.json is what the schema says (else: npm run -s digest -- schema)', () => {
  const committed = readFileSync(join(import.meta.dirname, '../../../../docs/digest.schema.json'), 'utf8');
  expect(committed).toBe(renderDigestJsonSchema());
});

test('it names what is required, and allows nothing else', () => {
  expect(JSON.parse(renderDigestJsonSchema())).toMatchObject({
    type: 'object',
    additionalProperties: false,
    properties: { format: { const: 'sidelight-digest' }, id: { pattern: expect.any(String) } },
    required: expect.arrayContaining(['format', 'asOf', 'limitations', 'topics', 'claims']),
  });
});
