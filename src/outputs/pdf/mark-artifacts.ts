const OPENS_TAGGED = /^\/\S+ <<\/MCID \d+ ?>> ?BDC$/u;
const OPENS = /B[DM]C$/u;
const CLOSES = /^EMC$/u;
/** Operators that put something on the page (ISO 32000-1, annex A). */
const PAINTS = /(?:^| )(?:Tj|TJ|f\*?|F|S|s|B\*?|b\*?|Do|sh|EI)$/u;

/**
 * Marks whatever a page of a PDF draws outside the structure tree as an artifact: running heads, folios, rules (ISO
 * 32000-1, 14.8.2.2). The browser writes one operator a line, and no tagged content within other marked content.
 */
export function markArtifacts(content: string): string {
  const lines: string[] = [];
  let untagged: string[] = [];
  let depth = 0;
  for (const line of content.split('\n')) {
    if (depth === 0 && OPENS_TAGGED.test(line)) {
      lines.push(...asArtifact(untagged));
      untagged = [];
    }
    const isTagged = depth > 0 || OPENS_TAGGED.test(line);
    (isTagged ? lines : untagged).push(line);
    if (isTagged && OPENS.test(line)) depth += 1;
    if (isTagged && CLOSES.test(line)) depth -= 1;
  }
  return [...lines, ...asArtifact(untagged)].join('\n');
}

function asArtifact(lines: readonly string[]): readonly string[] {
  return lines.some((line) => PAINTS.test(line)) ? ['/Artifact BMC', ...lines, 'EMC'] : lines;
}
