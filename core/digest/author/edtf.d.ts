/** The part of edtf 4 that we use; the library brings no types. */
declare module 'edtf' {
  /** `values` are year, month (from 0), day, then time. `unspecified` marks digits: 1–8 the year's (8 = last), 48 month, 192 day. */
  export type ParsedDate = {
    type?: string;
    level?: number;
    values: number[];
    unspecified?: number;
    approximate?: boolean | number;
    uncertain?: boolean | number;
  };
  /** An unknown end is null, an open one Infinity. */
  export type ParsedInterval = { type: 'Interval'; level: number; values: (ParsedDate | number | null)[] };
  /** Throws when the text is not EDTF up to the level. */
  export function parse(text: string, constraints?: { level?: number }): ParsedDate | ParsedInterval;
}
