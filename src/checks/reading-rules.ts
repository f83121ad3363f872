import type { RuleText } from './rule.ts';

/** What is held while files are read, and what the checks themselves are held to; they have no file in `rules/`, for nothing that they judge is in a Book. */
export const READING_RULES: readonly RuleText[] = [
  {
    id: 'file-is-readable',
    why: 'A file that is missing, empty, too large or in another encoding can be neither read nor mended by guessing.',
    good: 'chapters/the-old-boat.md in UTF-8, with text',
    bad: 'chapters/the-old-boat.md in Latin-1',
  },
  {
    id: 'yaml-is-valid',
    why: 'YAML that cannot be read leaves open what its writer meant.',
    good: 'title: "The boat: a history"',
    bad: 'title: The boat: a history',
  },
  {
    id: 'key-is-given',
    why: 'A record that lacks a key would leave a hole on the page.',
    good: '- { id: gannet-arrives, date: 1998-02, … }',
    bad: '- { id: gannet-arrives, … } without a date',
  },
  {
    id: 'key-is-known',
    why: 'A key that nothing reads is a slip of the pen, and what it says is lost.',
    good: 'passage: "[@mail-1998, para. 1]"',
    bad: 'pasage: "[@mail-1998, para. 1]"',
  },
  {
    id: 'value-is-valid',
    why: 'A value of another kind, or a day that is in no calendar, cannot be shown or compared.',
    good: 'date: 1998-02-28',
    bad: 'date: 1998-02-30',
  },
  {
    id: 'front-matter-is-given',
    why: 'Title, question and dates of a chapter stand between two lines of three hyphens at its head.',
    good: '---, then keys, then ---, then the text',
    bad: 'a chapter that begins with its text',
  },
  {
    id: 'prose-is-given',
    why: 'A chapter without a sentence would be an empty page.',
    good: 'front matter, then at least one sentence',
    bad: 'front matter, and nothing behind it',
  },
  {
    id: 'chapter-exists',
    why: 'A chapter that book.yaml lists and no file holds would be a dead link in the contents.',
    good: 'chapters: [the-old-boat], with chapters/the-old-boat.md',
    bad: 'chapters: [the-old-boat], without that file',
  },
  {
    id: 'chapter-is-listed',
    why: 'A chapter that book.yaml does not list is published nowhere.',
    good: 'chapters/the-old-boat.md, and book.yaml lists the-old-boat',
    bad: 'chapters/a-draft.md, which nothing lists',
  },
  {
    id: 'language-has-words',
    why: 'Headings and labels must be in the language of the book.',
    good: 'language: fr, with layouts/words/fr.yaml',
    bad: 'language: sv, without such a file',
  },
  {
    id: 'citation-style-is-csl',
    why: 'A style that cannot be read formats nothing, and citations in another style than the one that was asked for would go unseen.',
    good: 'citation-style: styles/chicago-author-date.csl, an independent style of CSL 1.0',
    bad: 'citation-style: styles/chicago.csl, a dependent style or a page of the Web',
  },
  {
    id: 'locale-exists',
    why: 'Months, “para.” and “n.d.” in citations are in a language, and no other is taken in silence.',
    good: 'locale: en-GB',
    bad: 'locale: en-UK',
  },
  {
    id: 'excuse-holds',
    why: 'An excuse that nothing needs, or whose time is over, hides the next fault at its place.',
    good: 'an excuse of words at which a rule finds fault, until an edition to come',
    bad: 'an excuse that stays when its sentence is mended',
  },
  {
    id: 'little-is-unchecked',
    why: 'A book in which much cannot be judged cannot say that it has been checked.',
    good: 'at most 2 statements in 100 with a part that no rule can judge',
    bad: 'a day told by “the next morning” in every other sentence',
  },
];
