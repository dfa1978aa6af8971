/** Line icons. The path data is from Lucide (ISC licence, © Lucide Contributors; lucide.dev). */
import type { JSX } from 'preact';

/** Drawn on a grid of 24 units, in strokes of 2. */
const paths = {
  back: ['m12 19-7-7 7-7', 'M19 12H5'],
  close: ['M18 6 6 18', 'm6 6 12 12'],
  chevron: ['m6 9 6 6 6-6'],
  down: ['M12 5v14', 'm19 12-7 7-7-7'],
  forward: ['M5 12h14', 'm12 5 7 7-7 7'],
  outside: ['M15 3h6v6', 'M10 14 21 3', 'M18 13v6a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2h6'],
  clock: ['M12 6v6l4 2', 'M22 12a10 10 0 1 1-20 0 10 10 0 0 1 20 0Z'],
  scale: [
    'm16 16 3-8 3 8c-.87.65-1.92 1-3 1s-2.13-.35-3-1Z',
    'm2 16 3-8 3 8c-.87.65-1.92 1-3 1s-2.13-.35-3-1Z',
    'M7 21h10',
    'M12 3v18',
    'M3 7h2c2 0 5-1 7-2 2 1 5 2 7 2h2',
  ],
} as const;

/** Decoration only: what it means stands beside it in words or in the control's label. Sized by the font around it. */
export function Icon({ name }: { name: keyof typeof paths }): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {paths[name].map((path) => (
        <path key={path} d={path} />
      ))}
    </svg>
  );
}
