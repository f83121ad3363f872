import type { Book } from '../../book/book.ts';
import { groupCited, type CitedArticle } from './group-cited.ts';

/** Lists what the citations in rendered HTML call for on a card, by what their links say of themselves. */
export function listCalled(html: string, book: Book): readonly CitedArticle[] {
  const passages = [...html.matchAll(/\sdata-passages="([^"]*)"/g)].flatMap(([, list = '']) =>
    list.split(' '),
  );
  const items = passages.map((passage) => {
    const [articleId = '', ...places] = passage.split('#');
    return { articleId, places };
  });
  return groupCited(items, book);
}
