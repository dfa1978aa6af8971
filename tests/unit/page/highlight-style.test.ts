import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** axe does not look at highlights, so what they do to a page's colours is reckoned here, from the rules as they are written. */
const source = readFileSync(new URL('../../../page/highlight-style.ts', import.meta.url), 'utf8');

type Colour = readonly [red: number, green: number, blue: number];

const underline = rule(/color-mix\(in srgb,\s*currentColor (\d+)%,\s*rgb\((\d+) (\d+) (\d+)\)\)/u);
const [tint = 0] = rule(/background-color:\s*color-mix\(in srgb,\s*currentColor (\d+)%,\s*transparent\)/u);

describe.each<[page: string, text: Colour, ground: Colour]>([
  ['black on white', [0, 0, 0], [255, 255, 255]],
  ['grey on white', [89, 89, 89], [255, 255, 255]],
  ['sepia', [91, 70, 54], [244, 236, 216]],
  ['white on black', [255, 255, 255], [0, 0, 0]],
  ['grey on near black', [176, 176, 176], [18, 18, 18]],
  ['pale on navy', [200, 210, 230], [16, 24, 48]],
])('a highlight on a page in %s', (_page, text, ground) => {
  const tinted = mix(text, ground, tint / 100);

  it('leaves its text to be read (WCAG 1.4.3: 4.5 to 1)', () => {
    expect(contrast(text, tinted)).toBeGreaterThanOrEqual(4.5);
  });

  it('has an underline that can be seen (WCAG 1.4.11: 3 to 1)', () => {
    const [share = 0, red = 0, green = 0, blue = 0] = underline;
    expect(contrast(mix(text, [red, green, blue], share / 100), tinted)).toBeGreaterThanOrEqual(3);
  });
});

function rule(pattern: RegExp): number[] {
  const found = pattern.exec(source);
  if (found === null) throw new Error(`page/highlight-style.ts has no rule like ${pattern.source}.`);
  return found.slice(1).map(Number);
}

function colour([red = 0, green = 0, blue = 0]: number[]): Colour {
  return [red, green, blue];
}

function mix(one: Colour, other: Colour, share: number): Colour {
  return colour(one.map((channel, index) => channel * share + (other[index] ?? 0) * (1 - share)));
}

/** WCAG 2.2, "contrast ratio". */
function contrast(one: Colour, other: Colour): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance([red, green, blue]: Colour): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((channel) =>
    channel / 255 <= 0.04045 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
