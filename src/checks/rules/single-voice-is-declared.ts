import type { Article } from '../../articles/article.ts';
import { placeAt } from '../../files/source-file.ts';
import type { Statement } from '../../markdown/statement.ts';
import type { ProseText } from '../prose-text.ts';
import type { CheckedBook, Rule } from '../rule.ts';
import { runsOf, toldIn, type Run } from '../runs-on-one-article.ts';

/** How many statements before a run may say so for it. */
const NEAR = 3;
/** Words by which a text is said to carry something. */
const CARRIES =
  /\b(?:(?:comes?|came|known|taken) (?:to us )?(?:from|through)|rests? on|(?:is|are|was|were) told by|tells? (?:of )?(?:it|this|that|all)|alone|only|nobody else|no other|(?:one|a single) (?:\p{Ll}+ )?(?:report|article|text|source|voice))\b/iu;
const ONE_TEXT = /\b(?:one|a single) (?:\p{Ll}+ )?(?:report|article|text|source|voice)\b/iu;

/** Five sentences in a row that rest on one article are said to. */
export const singleVoiceIsDeclared: Rule = {
  id: 'single-voice-is-declared',
  severity: 'error',
  language: 'en',
  why: 'Many sentences from one article read like many witnesses.',
  good: 'All that this book knows of 2012 comes from one report by RIA Novosti. {#s-a .sources}',
  bad: 'six sentences on 2012 that cite one report, and none that says so',
  check: ({ book, texts }) =>
    texts
      .filter(({ kind }) => kind === 'chapter')
      .flatMap((text) => {
        const statements = toldIn(text);
        return runsOf(statements)
          .filter((run) => !isDeclared(run, statements, text, book))
          .map(({ articleId, first, length }) => {
            const { text: words, offset, id } = statements[first]!;
            return {
              place: placeAt(text.source, offset, Math.min(words.length, 60)),
              about: { address: id || text.address, offset },
              message: `From here on ${length} sentences in a row rest on ${articleId} alone.`,
              expected: `A sentence that says so, among them or shortly before, marked {#id .sources}.`,
              help: `Say it in words as: All this comes from one article, [${book.articleById[articleId]?.label ?? articleId}](source:${articleId}).`,
            };
          });
      }),
};

function isDeclared(
  { articleId, first, last }: Run,
  statements: readonly Statement[],
  text: ProseText,
  { articleById }: CheckedBook['book'],
): boolean {
  const article = Object.hasOwn(articleById, articleId) ? articleById[articleId] : undefined;
  return statements
    .slice(Math.max(0, first - NEAR), last + 2)
    .some(
      (statement) =>
        statement.kind === 'sources' &&
        CARRIES.test(statement.text) &&
        (ONE_TEXT.test(statement.text) || names(statement, article, text)),
    );
}

/** By its label, its outlet or a link to its page. */
function names({ text, offset }: Statement, article: Article | undefined, { prose }: ProseText): boolean {
  if (!article) return false;
  const { id, label, outlet = label } = article;
  const end = offset + text.length + id.length + 'source:'.length;
  return (
    [label, outlet].some((name) => text.includes(name)) ||
    prose.links.some(
      (link) => link.target.split('#')[0] === `source:${id}` && link.offset >= offset && link.offset <= end,
    )
  );
}
