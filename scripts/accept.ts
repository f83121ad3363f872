import { buildBook } from '../src/book/build-book.ts';
import { formatReview } from '../src/editions/format-review.ts';
import { loadAccepted } from '../src/editions/load-accepted.ts';
import { recordAccepted } from '../src/editions/record-accepted.ts';
import { reviewStatement } from '../src/editions/review-statement.ts';
import { UsageError } from '../src/files/usage-error.ts';
import { runCommand } from './command/run-command.ts';

const usage = `npm run accept -- ID [OPTION…]

Shows one statement beside each note that it cites, as it was accepted and as it is shown ([-words taken out-],
{+words put in+}), and records it as accepted with the notes as they are shown, in records/accepted of the content
folder. ID is the address of a sentence, as s-7k2mq, or of an entry of the data, as event-coup. One at a time: to accept
is to have looked. When a note changes later, npm run check names every statement that was accepted with the other one.

  --show          shows, and records nothing
  --content DIR   the book (default: content)
  --json          prints it as JSON
  --quiet         prints nothing
  --help          shows this

Exit code 0: accepted, or shown; 1: book or record cannot be read whole; 2: wrong usage, as an unknown ID; 3: it
cannot be written.`;

await runCommand(
  usage,
  ['content', 'show', 'json', 'quiet'],
  async ({ content, show, json, quiet, named }) => {
    const [statement] = named;
    if (statement === undefined) throw new UsageError('Name the statement that is to be accepted.');
    if (named.length > 1)
      throw new UsageError(
        `One statement at a time, and ${named.length} are named: each is to be looked at beside its notes before it is accepted.`,
      );
    const book = await buildBook(content);
    const accepted = await loadAccepted(content);
    const review = reviewStatement(statement, book, accepted);
    if (!show) await recordAccepted(statement, book, accepted, content);
    if (json) console.log(JSON.stringify(review, null, 2));
    else if (!quiet)
      console.log(
        `${formatReview(review)}\n\n${show ? 'Shown, and not accepted.' : `Accepted: ${statement}.`}`,
      );
    return 0;
  },
  { takesFiles: true },
);
