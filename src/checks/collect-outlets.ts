import type { Article } from '../articles/article.ts';
import type { NameFinder } from '../registers/find-names.ts';
import type { RegisterEntry } from '../registers/register.ts';

/** Who stands behind one or more articles of the book. */
export interface Outlet {
  /** Every name that prose may give it. */
  readonly names: readonly string[];
  readonly articleIds: readonly string[];
}

/** Collects who published, carried or is named for the articles, with the names that the articles and the registers give them. */
export function collectOutlets(articles: readonly Article[], findNames: NameFinder): readonly Outlet[] {
  const named = articles.flatMap(({ id, label, outlet = '', carriedBy = '' }) =>
    [label, outlet, carriedBy].map(formsOf).flatMap((forms) => {
      const entry = forms.map((form) => entryOf(form, findNames)).find((found) => found !== undefined);
      return forms.map((name) => ({ id, name, entry, key: entry?.id ?? forms[0]! }));
    }),
  );
  return [...Map.groupBy(named, ({ key }) => key).values()].map((same) => ({
    names: [...new Set(same.flatMap(({ name, entry }) => [name, ...(entry ? spellingsOf(entry) : [])]))],
    articleIds: [...new Set(same.map(({ id }) => id))],
  }));
}

/** `Agence France-Presse (AFP)` is met under either name; `Courier (2013)` under the first. */
function formsOf(maker: string): readonly string[] {
  const { name = '', short = '' } =
    /^["“«]?(?<name>.*?)["”»]?(?:\s*\((?<short>.*)\))?$/u.exec(maker)?.groups ?? {};
  return [name, /^\p{Lu}{2,}$/u.test(short) ? short : ''].filter((form) => form !== '');
}

function entryOf(name: string, findNames: NameFinder): RegisterEntry | undefined {
  return findNames(name).find(({ written }) => written === name)?.entries[0];
}

function spellingsOf({ name, forms, variants }: RegisterEntry): readonly string[] {
  return [name, ...forms, ...variants.map(({ as }) => as)];
}
