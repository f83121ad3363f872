import { buildBook } from '../src/book/build-book.ts';
import { countStatements } from '../src/book/count-statements.ts';
import { checkContent } from '../src/checks/check-content.ts';
import { ContentError } from '../src/files/content-error.ts';
import { printFindings, runCommand } from './command/run-command.ts';

const usage = `npm run check [-- OPTION…]

Holds the book against every rule, and prints all that was found. Publishes nothing.

  --content DIR   the book (default: content)
  --json          prints the findings as JSON
  --quiet         prints nothing but findings
  --help          shows this

Exit code 0: no errors; 1: the content has errors; 2: wrong usage.`;

await runCommand(usage, ['content', 'json', 'quiet'], async ({ content, json, quiet }) => {
  const { findings, summary } = await check(content);
  if (json) console.log(JSON.stringify({ findings }, null, 2));
  else if (findings.length > 0) printFindings(findings);
  if (!json && !quiet && summary) console.log(summary);
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
});

async function check(content: string) {
  try {
    const book = await buildBook(content);
    const findings = await checkContent(book, content);
    const { statements, cited, silent, notes, articles } = countStatements(book);
    const summary = `${statements} statements, ${cited} with citations, ${silent} of silence or of the sources; ${notes} notes on ${articles} articles.`;
    return { findings, summary };
  } catch (error) {
    if (error instanceof ContentError) return { findings: error.findings };
    throw error;
  }
}
