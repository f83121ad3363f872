import type { Finding } from '../files/finding.ts';

/** Formats a finding as an annotation of a code host's check, which shows it at its line: a workflow command of GitHub Actions, which Forgejo and Gitea read too. Paths begin at the project's root, as `content/chapters/a.md`. See https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
export function formatAnnotation(finding: Finding, contentPath: string): string {
  const { severity, rule, place, message, expected, help } = finding;
  const properties = {
    file: `${contentPath}/${place.file}`,
    line: place.line,
    col: place.column,
    endColumn: place.column + place.length,
    title: rule,
  };
  const written = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${severity} ${written.join(',')}::${escapeData(`${message}\nExpected: ${expected}\n${help}`)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
