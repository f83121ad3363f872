import type { Finding } from './finding.ts';

/** Says that files could not be read into records; carries every such finding, and is shown without a stack. */
export class ContentError extends Error {
  readonly findings: readonly Finding[];
  constructor(findings: readonly Finding[]) {
    super(findings.map((finding) => `${finding.place.file}: ${finding.message}`).join('\n'));
    this.name = 'ContentError';
    this.findings = findings;
  }
}
