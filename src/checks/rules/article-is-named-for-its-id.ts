import { placeOf } from '../../files/source-file.ts';
import type { Rule } from '../rule.ts';

/** The id of an article is the name of its file. */
export const articleIsNamedForItsId: Rule = {
  id: 'article-is-named-for-its-id',
  severity: 'error',
  why: 'A writer who reads [@afp-2021] must know which file to open, and two files cannot have one name.',
  good: 'articles/afp-2021.yaml with `id: afp-2021`',
  bad: 'articles/copy.yaml with `id: afp-2021`',
  check: ({ book }) =>
    book.articles
      .filter(({ id, source }) => source.path !== `articles/${id}.yaml`)
      .map(({ id, source }) => ({
        place: placeOf(source, id, source.text.search(/^id:/m)),
        message: `The article in ${source.path} has the id \`${id}\`.`,
        expected: `The id that its file is named for, \`${source.path.slice('articles/'.length, -'.yaml'.length)}\`.`,
        help: 'Correct the id, or rename the file.',
      })),
};
