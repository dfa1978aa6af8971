import { expect, test } from 'vitest';
import { isFootnoteMark, roleOf } from '@/core/detect/elements';

test.each([
  ['P', 'block'], ['LI', 'block'], ['TD', 'block'], ['TH', 'block'], ['BUTTON', 'block'], ['text', 'block'], ['RT', 'block'],
  ['B', 'flow'], ['A', 'flow'], ['WBR', 'flow'], ['SPAN', 'flow'], ['LABEL', 'flow'], ['my-card', 'flow'], ['FONT', 'flow'],
  ['tspan', 'flow'], ['BR', 'gap'], ['IMG', 'object'], ['TEXTAREA', 'skip'], ['SELECT', 'skip'], ['SCRIPT', 'skip'], ['STYLE', 'skip'], ['CODE', 'skip'], ['KBD', 'skip'], ['TEMPLATE', 'skip'],
  ['NOSCRIPT', 'skip'], ['IFRAME', 'skip'], ['title', 'skip'], ['SUP', 'note'], ['toString', 'flow'], ['__proto__', 'flow'],
] as const)('%s: %s', (name, role) => {
  expect(roleOf(name)).toBe(role);
  expect(roleOf(name.toLowerCase())).toBe(role);
  expect(roleOf(name.toUpperCase())).toBe(role);
}); // prettier-ignore

test('a page that invents tags without end gets the same answer for all of them', () => {
  for (let at = 0; at < 5000; at++) expect(roleOf(`x-${at}`)).toBe('flow');
  expect(roleOf('p')).toBe('block');
});

test.each(['1', '12', '[3]', ' [3] ', '(4)', 'a', '[a]', '*', '†', '**', '[note 2]', 'nb 1', '[nb 12]'])(
  '“%s” is a footnote mark',
  (text) => {
    expect(isFootnoteMark(text)).toBe(true);
  },
);

test.each(['', 'th', 'st', '2020', 'Minsk', '[citation needed]', 'TM'])('“%s” is not', (text) => {
  expect(isFootnoteMark(text)).toBe(false);
});
