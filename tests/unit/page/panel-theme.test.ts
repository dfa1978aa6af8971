import { expect, it } from 'vitest';
import { lightnessOf } from '@/page/panel-theme';

it.each([
  ['rgb(255, 255, 255)', 'light'],
  ['rgb(20, 22, 26)', 'dark'],
  ['rgba(255, 255, 255, 0.9)', 'light'],
  ['rgba(0, 0, 0, 0)', undefined],
  ['rgba(255, 255, 255, 0.2)', undefined],
  ['rgb(0, 0, 255)', 'dark'],
  ['rgb(255, 255, 0)', 'light'],
  ['color(srgb 0.1 0.1 0.12)', 'dark'],
  ['color(display-p3 1 1 1)', 'light'],
  ['color(display-p3 1 1 1 / 0.1)', undefined],
  ['oklch(0.98 0.01 90)', 'light'],
  ['oklab(0.2 0 0)', 'dark'],
  ['oklch(0.2 0.01 90 / 0.3)', undefined],
  ['lab(96 0 0)', 'light'],
  ['lch(12 4 90)', 'dark'],
  ['transparent', undefined],
  ['', undefined],
])('a background of "%s" counts as %s', (colour, theme) => {
  const lightness = lightnessOf(colour);
  expect(lightness === undefined ? undefined : lightness > 0.5 ? 'light' : 'dark').toBe(theme);
});
