import { buildBook } from '../src/book/build-book.ts';
import { writeIds } from '../src/chapters/write-ids.ts';
import { runCommand } from './command/run-command.ts';

const usage = `npm run ids [-- OPTION…]

Writes a permanent id behind every heading, sentence and paragraph of the chapters that has none. Ids that stand are
never changed.

  --content DIR   the book (default: content)
  --quiet         prints nothing
  --help          shows this`;

await runCommand(usage, ['content', 'quiet'], async ({ content, quiet }) => {
  const { meta } = await buildBook(content);
  const written = Object.entries(await writeIds(content, meta.language, Math.random));
  if (!quiet) {
    for (const [file, count] of written) console.log(`${file}: ${count} ids written.`);
    if (written.length === 0) console.log('Every heading, sentence and paragraph has an id.');
  }
  return 0;
});
