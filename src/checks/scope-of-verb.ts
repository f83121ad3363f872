/** How far behind a verb of saying the clause begins that says what was said; 0 where none does. In English. */
export function thatBehind(after: string): number {
  return /^[^;]{0,120}?[\s,](?:that|whether|how|what|who|why|where)\s/u.exec(after)?.[0].length ?? 0;
}

/** Whether a verb stands beside what it reports, as in *…, he said, …* and behind a quotation. In English. */
export function isAside(before: string, after: string): boolean {
  return (
    (/^\s*(?:,|[.?!]?$)/.test(after) && /,\s[^,]{0,60}$/.test(before)) ||
    (/^\s*,/.test(after) && /^[^,]{0,60}$/.test(before)) ||
    /(?:[”»]|’(?!\p{L})),?\s*(?:\p{L}+\s){0,3}$/u.test(before)
  );
}
