/** A benchmark's result: what was measured, what it came to, what the brief asks, and the milliseconds or bytes behind a ratio. */
export type Row = { what: string; measured: number; unit: string; goal?: string; met?: boolean; context: string };

/** The rows as a Markdown table. */
export function printTable(rows: readonly Row[]): string {
  const lines = rows.map(({ what, measured, unit, goal, met, context }) =>
    [what, `${format(measured)}${unit === '×' ? '' : ' '}${unit}`, goal ?? '', met === undefined ? '' : met ? 'yes' : 'NO', context].join(
      ' | ',
    ),
  );
  return ['| what | measured | goal | met | behind it |', '|---|---|---|---|---|', ...lines.map((line) => `| ${line} |`), ''].join('\n');
}

/** A row whose goal is a largest value. */
export function rowAtMost(row: Omit<Row, 'goal' | 'met'>, most: number): Row {
  return { ...row, goal: `≤ ${most} ${row.unit}`, met: row.measured <= most };
}

/** A row whose goal is a smallest value. */
export function rowAtLeast(row: Omit<Row, 'goal' | 'met'>, least: number): Row {
  return { ...row, goal: `≥ ${least} ${row.unit}`, met: row.measured >= least };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function format(value: number): string {
  if (value >= 100) return value.toFixed(0);
  return value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
