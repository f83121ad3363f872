import type { Article, PassagePlace } from '../articles/article.ts';
import type { Finding } from '../files/finding.ts';
import { placeOf } from '../files/source-file.ts';
import type { OpenMatch } from './match-originals.ts';
import type { NoteTrouble } from './note-verdict.ts';
import type { PairedParagraph } from './pair-paragraphs.ts';

const ORIGINAL_IS_THERE = 'original-is-there';
const PARAGRAPH_HAS_A_PASSAGE = 'paragraph-has-a-passage';

/** Returns the finding for an article whose original is missing, or cannot be told. */
export function reportOpenMatch({ article, files, rivals }: OpenMatch): Finding {
  const isThere = files.length > 0;
  const several = `might be ${files.join(' or ')}${rivals.length > 0 ? `, as might that of ${rivals.join(', ')}` : ''}`;
  return {
    rule: ORIGINAL_IS_THERE,
    severity: 'error',
    place: placeOf(article.source, article.id),
    message: `The original of \`${article.id}\` ${isThere ? several : 'is not there'}.`,
    expected: 'One file with more paragraphs of this article than of any other.',
    help: isThere
      ? 'Take away the file that is not the original, or the note file that is about the same article.'
      : 'Put a copy of the page into the folder; its name does not matter.',
  };
}

/** Returns the finding for a paragraph of the original that no passage is about; it may be furniture of the page. */
export function reportUnclaimed({ id, source }: Article, place: PassagePlace): Finding {
  return {
    rule: PARAGRAPH_HAS_A_PASSAGE,
    severity: 'warning',
    place: placeOf(source, 'paragraphs:'),
    message: `The original of \`${id}\` has a paragraph, as ${place}, that no passage here is about.`,
    expected: 'A passage for each paragraph.',
    help: 'Write a note on it, or set it aside with the reason; what is no part of the text may be taken out of the copy.',
  };
}

/** Returns what is wrong with the paragraph of a note itself: it is not there, it is another text, or it stands in another place. */
export function troublesOfPair({ passage, paragraph, isChanged }: PairedParagraph): readonly NoteTrouble[] {
  const at = { field: '', start: 0, length: 1 };
  if (!paragraph) {
    return [
      {
        ...at,
        must: 'paragraph-is-there',
        message: `The original has no paragraph like the one that the note on ${passage.place} was written from.`,
        expected: 'The paragraph by its fingerprint, or one at its place.',
        help: 'See that the copy is whole; or correct the place.',
      },
    ];
  }
  if (isChanged) {
    return [
      {
        ...at,
        must: 'paragraph-is-unchanged',
        message: `The paragraph of this note, ${paragraph.place} in the original, is not the text that the note was written from.`,
        expected: `The fingerprint ${passage.fingerprint?.slice(0, 16)}….`,
        help: 'Read the note against the paragraph as it is now; then take `fingerprint` and `sketch` out, or renew them.',
      },
    ];
  }
  if (paragraph.place === passage.place) return [];
  return [
    {
      ...at,
      severity: 'warning',
      must: 'paragraph-stands-at-its-place',
      message: `The paragraph of this note stands as ${paragraph.place} in the original, and as ${passage.place} here.`,
      expected: 'The places of the original; the note was held against its own paragraph.',
      help: 'See that the copy is whole and in order; or correct the place, and the citations that name it.',
    },
  ];
}
