import { placeAt } from '../../files/source-file.ts';
import { collectOutlets, type Outlet } from '../collect-outlets.ts';
import { linkAround } from '../link-around.ts';
import { offsetInSource } from '../offset-in-source.ts';
import { statementsOf, type ProseText } from '../prose-text.ts';
import type { Rule, RuleFinding } from '../rule.ts';

/** The first mention of an outlet in a chapter, or on a page that tells the story, leads to the editor's note on it. */
export const outletIsIntroduced: Rule = {
  id: 'outlet-is-introduced',
  severity: 'error',
  why: 'Whose word it is, is part of what is said: readers are told who stands behind an outlet where they first meet it.',
  good: '[RIA Novosti](source:ria-novosti-2012#outlet) tells of the coup',
  bad: 'RIA Novosti tells of the coup',
  check: ({ book, texts, findNames }) => {
    const outlets = collectOutlets(
      book.articles.filter(({ editorsNotes }) => editorsNotes.length > 0),
      findNames,
    );
    return texts
      .filter(({ kind }) => kind === 'chapter')
      .flatMap((text) => outlets.flatMap((outlet) => unintroduced(outlet, text)));
  },
};

/** A link to the note that stands before the first mention, as on “the agency”, has introduced it. */
function unintroduced({ names, articleIds }: Outlet, text: ProseText): readonly RuleFinding[] {
  const { source, prose } = text;
  const first = firstMention(names, text);
  if (!first) return [];
  const targets = articleIds.map((id) => `source:${id}#outlet`);
  const links = prose.links.filter(({ target }) => targets.includes(target));
  const around = linkAround(source, first.at);
  if (targets.includes(around ?? '') || links.some(({ offset }) => offset < first.at)) return [];
  return [
    {
      place: placeAt(source, first.at, first.written.length),
      about: first.about,
      message: `“${first.written}” is named here first, and ${around ? `the link leads to ${around}` : 'nothing tells who that is'}.`,
      expected: `A link to the editor's note on it, at the first mention: ${targets.join(' or ')}.`,
      help: `Write [${first.written}](${targets[0]}).`,
    },
  ];
}

function firstMention(names: readonly string[], text: ProseText) {
  const pattern = patternOf(names);
  for (const statement of statementsOf(text)) {
    const match = pattern.exec(statement.text);
    if (!match) continue;
    return {
      written: match[0],
      at: offsetInSource(statement, text.source, match.index),
      about: { address: statement.id || text.address, offset: statement.offset },
    };
  }
  return undefined;
}

/** Whole words; of two names that begin at one place the longer. */
function patternOf(names: readonly string[]): RegExp {
  const written = names
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`).replace(/^The /, '[Tt]he '))
    .map((name) => name.replaceAll(' ', String.raw`[ \u00A0]`));
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${written.join('|')})(?![\p{L}\p{N}])`, 'u');
}
