import { placeAt, placeOf } from '../../files/source-file.ts';
import type { Block, Statement } from '../../markdown/statement.ts';
import { citationTrouble, type CitationTrouble } from '../citation-trouble.ts';
import { offsetInSource } from '../offset-in-source.ts';
import type { ProseText } from '../prose-text.ts';
import type { Rule, RuleFinding } from '../rule.ts';

/** A citation stands behind the words that it covers and before the full stop of their sentence. */
export const citationStandsBeforeTheStop: Rule = {
  id: 'citation-stands-before-the-stop',
  severity: 'error',
  why: 'A citation covers the words before it: behind the full stop it is taken for the next sentence, or for none, and words that stand behind it have none.',
  good: '“She floats”, said Strand [@courier-1997, para. 1].',
  bad: '“She floats”, said Strand. [@courier-1997, para. 1]',
  check: ({ texts, book }) =>
    texts.flatMap((text) =>
      text.prose.blocks.flatMap((block) =>
        block.statements.flatMap((statement) => [
          ...citationTrouble(statement, book.meta.language).map((trouble) =>
            report(trouble, statement, text),
          ),
          ...behindMark(statement, block, text),
        ]),
      ),
    ),
};

const EXPECTED = 'A citation behind the words that it covers, and before the full stop of their sentence.';

const MESSAGES: Readonly<Record<CitationTrouble['kind'], readonly [string, string]>> = {
  'behind the stop': [
    'stands behind the full stop',
    'Put it before the full stop, and behind a closing quotation mark.',
  ],
  'within a quotation': ['stands between quotation marks', 'Put it behind the closing mark.'],
  'before its words': ['stands before the words that it covers', 'Put it behind them, before the full stop.'],
  'words behind it': [
    'are covered by no citation',
    'Move the citation of this sentence behind them, or cite what carries them.',
  ],
};

function report(
  { kind, start, written, citation }: CitationTrouble,
  statement: Statement,
  { source, address }: ProseText,
): RuleFinding {
  const [found, help] = MESSAGES[kind];
  const offset = citation === undefined ? undefined : offsetOfCitation(statement, citation, source.text);
  const place = placeAt(source, offset ?? offsetInSource(statement, source, start), written.length);
  return {
    place,
    about: { address: statement.id || address, offset: statement.offset },
    message:
      citation === undefined ? `The words “${written}” ${found}.` : `The citation ${written} ${found}.`,
    expected: EXPECTED,
    help,
  };
}

/** Of equal citations the one that is meant; undefined where a fold of the file has parted it. */
function offsetOfCitation({ citations, offset }: Statement, index: number, text: string): number | undefined {
  let end = offset;
  for (const { written } of citations.slice(0, index + 1)) {
    const start = text.indexOf(written, end);
    end = start === -1 ? end : start + written.length;
  }
  const start = end - citations[index]!.written.length;
  return text.startsWith(citations[index]!.written, start) ? start : undefined;
}

/** Behind the mark of its sentence a citation belongs to no sentence. */
function behindMark(statement: Statement, block: Block, prose: ProseText): readonly RuleFinding[] {
  const [citation] = statement.citations;
  const isAlone = block.statements.length === 1 || /[\p{L}\p{N}]/u.test(statement.text);
  if (!citation || isAlone) return [];
  return [
    {
      place: placeOf(prose.source, citation.written, statement.offset),
      about: { address: statement.id || prose.address, offset: statement.offset },
      message: `The citation ${citation.written} stands behind the mark of its sentence.`,
      expected: EXPECTED,
      help: 'Put it before the full stop, and the mark {#id} behind both.',
    },
  ];
}
