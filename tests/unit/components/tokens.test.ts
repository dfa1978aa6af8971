import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../../components/tokens.css', import.meta.url), 'utf8');

/** Which colours stand on which: text and controls that carry meaning by themselves. */
const textPairs = [
  ['ink', 'paper'],
  ['ink', 'tint'],
  ['ink-soft', 'paper'],
  ['ink-soft', 'tint'],
  ['action', 'paper'],
  ['action', 'tint'],
  ['action', 'action-tint'],
  ['ink', 'action-tint'],
  // What was just done stands on a dark slip.
  ['paper', 'ink'],
] as const;

/** Edges of controls and states that are told apart by nothing but their line. */
const edgePairs = [
  ['rule-strong', 'paper'],
  ['action', 'paper'],
  ['rule-strong', 'tint'],
] as const;

const schemes = ['light', 'dark'] as const;

describe.each(schemes)('in the %s scheme', (scheme) => {
  it.each(textPairs)('%s can be read on %s (WCAG 1.4.3: 4.5 to 1)', (ink, ground) => {
    expect(contrast(colourOf(ink, scheme), colourOf(ground, scheme))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(edgePairs)('%s can be seen on %s (WCAG 1.4.11: 3 to 1)', (edge, ground) => {
    expect(contrast(colourOf(edge, scheme), colourOf(ground, scheme))).toBeGreaterThanOrEqual(3);
  });
});

it('gives every colour a light and a dark side', () => {
  const single = [...css.matchAll(/^\s*(--sl-[\w-]+):\s*(#|rgb)/gmu)].map(([, name]) => name);
  expect(single).toEqual([]);
});

it('sizes nothing by the page’s root font', () => {
  expect(css).not.toMatch(/\d(rem|em)\b/u);
});

function colourOf(token: string, scheme: (typeof schemes)[number]): string {
  const [, light, dark] = new RegExp(`--sl-${token}: light-dark\\((#\\w{6}), (#\\w{6})\\)`, 'u').exec(css) ?? [];
  const colour = scheme === 'light' ? light : dark;
  if (colour === undefined) throw new Error(`components/tokens.css has no --sl-${token} as light-dark(#rrggbb, #rrggbb).`);
  return colour;
}

/** WCAG 2.2, "contrast ratio". */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
