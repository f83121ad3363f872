/** Returns a changelog for readers with an edition more: its section stands above those of earlier ones, below the title. */
export function addToChangelog(
  changelog: string,
  { heading, changes }: { readonly heading: string; readonly changes: readonly string[] },
): string {
  const section = [`## ${heading}`, '', ...changes.map((change) => `- ${change}`)].join('\n');
  const at = changelog.search(/^## /m);
  if (at === -1) return `${changelog.trimEnd()}\n\n${section}\n`;
  return `${changelog.slice(0, at)}${section}\n\n${changelog.slice(at)}`;
}
