import { nearestName } from '../../files/nearest-name.ts';
import { placeAt } from '../../files/source-file.ts';
import type { Statement } from '../../markdown/statement.ts';
import { REGISTER_NAMES } from '../../registers/register.ts';
import { findUnregistered } from '../find-unregistered.ts';
import { collectKnownWords } from '../known-words.ts';
import { offsetInSource } from '../offset-in-source.ts';
import { statementsOf, type ProseText } from '../prose-text.ts';
import type { Rule } from '../rule.ts';

/** Every proper name of the prose stands in a register; titles in emphasis, quotations and what the articles' records name are no names of the prose. */
export const nameIsRegistered: Rule = {
  id: 'name-is-registered',
  severity: 'error',
  language: 'en',
  why: 'Only a name that a register has is held against the notes, and spelt in one way.',
  good: 'said Serdyukov, and registers/people.yaml has Anatoly Serdyukov',
  bad: 'said Serdjukov, whom no register has',
  check: ({ book, texts, findNames }) => {
    // A register, or the small letters of a word, may stand in what cannot be read.
    if (book.unreadable.length > 0) return [];
    const known = collectKnownWords(book, texts);
    const spellings = REGISTER_NAMES.flatMap((register) => book.registers[register]).flatMap(
      ({ name, forms, sortName }) => [name, ...forms, sortName.split(', ')[0]!],
    );
    return texts
      .filter(({ kind }) => kind === 'chapter' || kind === 'data')
      .flatMap((text) =>
        statementsOf(text).flatMap((statement) =>
          findUnregistered(statement, findNames, known, text.source.path.startsWith('registers/'))
            .map(({ written, start }) => ({ written, at: offsetInSource(statement, text.source, start) }))
            .filter(({ at }) => !isEmphasised(text, statement, at))
            .map(({ written, at }) => {
              const near = nearestName(written, spellings);
              return {
                place: placeAt(text.source, at, written.length),
                about: { address: statement.id || text.address, offset: statement.offset },
                message: `“${written}” is in no register.`,
                expected: 'A name that the registers hold, under its house spelling or a form of it.',
                help: near
                  ? `Did you mean ${near}? If not, enter the name in content/registers.`
                  : 'Enter it in content/registers with what the articles say of it, or say it without the name.',
              };
            }),
        ),
      );
  },
};

/** Between two asterisks, as titles and names of ships are. */
function isEmphasised({ source }: ProseText, { offset }: Statement, at: number): boolean {
  return (source.text.slice(offset, at).match(/\*+/g) ?? []).length % 2 === 1;
}
