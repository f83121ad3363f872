import type { Article, Passage, PassagePlace } from '../articles/article.ts';
import { toNormalForm } from '../text/normal-form.ts';
import { recognise, type Parts } from '../text/recognise.ts';
import type { NameTester } from './test-names.ts';

/** A note laid beside the paragraph that it was written from. */
export interface NoteBeside {
  readonly article: Article;
  readonly passage: Passage;
  readonly note: string;
  readonly noteParts: Parts;
  /** The paragraph in its normal form. */
  readonly paragraph: string;
  readonly parts: Parts;
  /** The paragraphs of the original in their normal form, under the places that the notes give them. */
  readonly paragraphByPlace: ReadonlyMap<PassagePlace, string>;
  readonly names: NameTester;
  /** Of the note; that of the paragraph is the article's. */
  readonly language: string;
}

/** What an article’s notes are laid beside. */
export interface ArticleBeside {
  readonly article: Article;
  readonly paragraphByPlace: ReadonlyMap<PassagePlace, string>;
  readonly names: NameTester;
  readonly language: string;
}

/** Lays each note of an article beside its paragraph; what has no note, or whose paragraph is not there, is left out. */
export function layNotes({
  article,
  paragraphByPlace,
  names,
  language,
}: ArticleBeside): readonly NoteBeside[] {
  const normalByPlace = new Map([...paragraphByPlace].map(([place, text]) => [place, toNormalForm(text)]));
  return article.passages.flatMap((passage) => {
    const paragraph = normalByPlace.get(passage.place);
    const { note } = passage;
    if (note === undefined || paragraph === undefined) return [];
    const parts = recognise(paragraph, article.language);
    const noteParts = recognise(note, language);
    return [
      {
        article,
        passage,
        note,
        noteParts,
        paragraph,
        parts,
        paragraphByPlace: normalByPlace,
        names,
        language,
      },
    ];
  });
}
