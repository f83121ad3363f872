import type { Article } from '../../articles/article.ts';
import { placeAt } from '../../files/source-file.ts';
import type { CheckedBook, Rule } from '../rule.ts';
import { statementsOf } from '../prose-text.ts';

/** An entry of a register is a name that the book or its notes have. */
export const entryIsUsed: Rule = {
  id: 'entry-is-used',
  severity: 'error',
  why: 'A register tells how names are spelt in this book; a name that nothing has was left over, or is spelt otherwise where it stands.',
  good: 'name: Sadio Camara, and a note or a chapter has the name',
  bad: 'name: Sadio Kamara, which stands nowhere',
  check: (checked) => {
    // What uses it may stand in what cannot be read.
    if (checked.book.unreadable.length > 0) return [];
    const used = new Set([...namedIn(checked), ...referredTo(checked)]);
    return Object.values(checked.book.registers)
      .flat()
      .filter(({ id }) => !used.has(id))
      .flatMap(({ name, file, offset }) => {
        const source = checked.book.sourceByPath[file];
        if (!source) return [];
        return [
          {
            place: placeAt(source, offset),
            message: `Nothing uses the entry “${name}”.`,
            expected: 'An entry whose name, or a variant of it, stands in the prose, the notes or the data.',
            help: 'Take the entry out, or spell the name as it stands where it is used.',
          },
        ];
      });
  },
};

/** An entry's own text does not use it. */
function namedIn({ book, texts, findNames }: CheckedBook): readonly string[] {
  const prose = texts
    .filter(({ source }) => !source.path.startsWith('registers/'))
    .flatMap((text) => statementsOf(text).map((statement) => statement.text));
  const voices = book.questions.flatMap(({ accounts }) =>
    accounts.flatMap(({ value = '', voice, through }) => [value, voice, ...through]),
  );
  return [...prose, ...voices, ...book.articles.flatMap(namingTexts)].flatMap((text) =>
    findNames(text).flatMap(({ entries }) => entries.map(({ id }) => id)),
  );
}

/** What the record of an article says beside its notes. */
function namingTexts({ outlet, carriedBy, authors, passages }: Article): readonly string[] {
  return [
    ...[outlet ?? [], carriedBy ?? [], authors].flat(),
    ...passages.flatMap(({ quotations, resolved, faults }) => [
      ...quotations.map(({ speaker }) => speaker),
      ...resolved.map(({ means }) => means),
      ...faults,
    ]),
  ];
}

function referredTo({ book, texts }: CheckedBook): readonly string[] {
  const links = texts.flatMap(({ prose }) => prose.links.map(({ target }) => target));
  return [
    ...links.filter((target) => target.startsWith('entry:')).map((target) => target.slice('entry:'.length)),
    ...book.deliveries.flatMap(({ items }) => items.map(({ equipment }) => equipment)),
  ];
}
