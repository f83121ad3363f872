import type { Article } from '../../articles/article.ts';
import { placeAt } from '../../files/source-file.ts';
import type { Rule, RuleFinding } from '../rule.ts';

/** Every paragraph of every article has a note, or a reason why it is set aside. */
export const paragraphIsAccountedFor: Rule = {
  id: 'paragraph-is-accounted-for',
  severity: 'error',
  why: 'Nobody should have to ask whether we left out what did not suit us.',
  good: '- place: 3, note: …',
  bad: '- place: 3 (with neither note nor set-aside)',
  check: ({ book }) =>
    book.articles.flatMap((article) => [...missing(article), ...unclear(article), ...repeated(article)]),
};

function missing(article: Article): readonly RuleFinding[] {
  const places = new Set(article.passages.map(({ place }) => place));
  const numbers = Array.from({ length: article.paragraphs }, (_, index) => String(index + 1));
  const beyond = article.passages.filter(({ place }) => Number(place) > article.paragraphs);
  return [
    ...numbers
      .filter((number) => !places.has(number))
      .map((number) => ({
        place: placeAt(article.source, article.source.text.indexOf('paragraphs:')),
        message: `Paragraph ${number} of \`${article.id}\` is not accounted for.`,
        expected: `A note, or a reason to set it aside, for each of its ${article.paragraphs} paragraphs.`,
        help: `Add \`- place: ${number}\` with \`note:\` or \`set-aside:\`.`,
      })),
    ...beyond.map(({ place }) => ({
      place: placeAt(article.source, article.offsetByPlace[place] ?? 0),
      message: `\`${article.id}\` is said to have ${article.paragraphs} paragraphs, and this is number ${place}.`,
      expected: 'The number of paragraphs of running text.',
      help: 'Correct `paragraphs:` or the place.',
    })),
  ];
}

function unclear(article: Article): readonly RuleFinding[] {
  return article.passages
    .filter(({ note, setAside }) => (note === undefined) === (setAside === undefined))
    .map(({ place, note }) => ({
      place: placeAt(article.source, article.offsetByPlace[place] ?? 0),
      message: `The passage ${place} of \`${article.id}\` has ${note === undefined ? 'neither a note nor a reason to set it aside' : 'both a note and a reason to set it aside'}.`,
      expected: 'One of the two.',
      help: 'Write `note:` in our own words, from the paragraph, or `set-aside:` with the reason.',
    }));
}

function repeated(article: Article): readonly RuleFinding[] {
  const places = article.passages.map(({ place }) => place);
  return places
    .filter((place, index) => places.indexOf(place) < index)
    .map((place) => ({
      place: placeAt(article.source, article.offsetByPlace[place] ?? 0),
      message: `The passage ${place} of \`${article.id}\` stands here twice.`,
      expected: 'Each passage once.',
      help: 'Join the two, or correct one place.',
    }));
}
