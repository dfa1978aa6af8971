import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { browseParts, formatRoute, parseRoute, type Route } from '@/core/pages/route';

const params = fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/u), fc.string({ minLength: 1, unit: 'grapheme' }));
const routes = fc.oneof(
  fc.record({ view: fc.constant('search' as const), params }),
  fc.record({ view: fc.constant('notebook' as const), params }),
  fc.record({ view: fc.constant('browse' as const), part: fc.constantFrom(...browseParts), params }),
  fc.record({ view: fc.constant('topic' as const), topic: fc.stringMatching(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u), params }),
) satisfies fc.Arbitrary<Route>;

describe('an address in the side panel', () => {
  it('leads back to the view it was made for', () => {
    fc.assert(
      fc.property(routes, (route) => {
        expect(parseRoute(formatRoute(route))).toEqual(route);
      }),
    );
  });

  it('leads to the search from wherever it leads nowhere', () => {
    for (const hash of ['', '#', '#/', '#/nowhere', '#/topic', '#javascript:alert(1)', '#//topic//'])
      expect(parseRoute(hash).view).toBe('search');
  });

  it('leads to the topics from a part of browsing that does not exist', () => {
    expect(parseRoute('#/browse/somewhere')).toEqual({ view: 'browse', part: 'topics', params: {} });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (hash) => {
        expect(parseRoute(hash)).toHaveProperty('view');
      }),
    );
  });
});
