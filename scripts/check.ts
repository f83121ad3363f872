import { relative } from 'node:path';
import { buildBook } from '../src/book/build-book.ts';
import type { Book } from '../src/book/book.ts';
import { checkBook } from '../src/checks/check-book.ts';
import { checkContent } from '../src/checks/check-content.ts';
import { explainRule } from '../src/checks/explain-rule.ts';
import { formatAnnotation } from '../src/checks/format-annotation.ts';
import { formatStates } from '../src/checks/format-states.ts';
import { reportCheck } from '../src/checks/report-check.ts';
import { ContentError } from '../src/files/content-error.ts';
import type { Finding } from '../src/files/finding.ts';
import { printFindings, runCommand } from './command/run-command.ts';

const usage = `npm run check [-- OPTION…]

Holds the book against every rule, and prints all that was found. Publishes nothing. The last line counts the statements
that cite by what carries them: held (their figures, dates, names, designations and quotations stand in the notes that they
cite), cited only (they have none of these), absent (one of them stands in no cited note), unchecked (one of them no rule
could judge; each is listed with the reason).

  --content DIR    the book (default: content)
  --explain RULE   says what a rule asks for and why, with a good and a bad example
  --json           prints findings and statements as JSON: rule, file, span, state
  --annotations    prints findings as annotations of a code host's check (GitHub's workflow commands)
  --quiet          prints nothing but findings
  --help           shows this

Exit code 0: no errors; 1: the content has errors; 2: wrong usage.`;

await runCommand(
  usage,
  ['content', 'explain', 'json', 'annotations', 'quiet'],
  async ({ content, explain, json, annotations, quiet }) => {
    if (explain !== undefined) {
      console.log(explainRule(explain));
      return 0;
    }
    const { book, findings } = await check(content);
    const statements = book ? checkBook(book).statements : [];
    if (json) console.log(JSON.stringify(reportCheck(findings, statements), null, 2));
    else if (annotations) printAnnotations(findings, content);
    else if (findings.length > 0) printFindings(findings);
    if (book && !json && !annotations && !quiet) console.log(formatStates(checkBook(book)).join('\n'));
    return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
  },
);

/** The Book is absent where a file of it could not be read. */
async function check(content: string): Promise<{ book?: Book; findings: readonly Finding[] }> {
  try {
    const book = await buildBook(content);
    return { book, findings: await checkContent(book, content) };
  } catch (error) {
    if (error instanceof ContentError) return { findings: error.findings };
    throw error;
  }
}

function printAnnotations(findings: readonly Finding[], content: string): void {
  const path = relative(process.cwd(), content).replaceAll('\\', '/');
  for (const finding of findings) console.log(formatAnnotation(finding, path));
}
