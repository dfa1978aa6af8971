import { expect, test } from 'vitest';
import { openRoot } from '@/scripts/tested-build';

test.each(['`', "'", '"'])('one word of a script is changed, whatever the quotes (%s)', (quote) => {
  const script = `a.attachShadow({mode:${quote}closed${quote}});b="closed"`;
  expect(openRoot(script)).toBe(`a.attachShadow({mode:${quote}open${quote}});b="closed"`);
});

test.each(['a.attachShadow({mode:"open"})', 'f({mode:"closed"});g({mode:"closed"})'])(
  'a script without just one closed root is refused: %s',
  (script) => {
    expect(() => openRoot(script)).toThrow('it should be once');
  },
);
