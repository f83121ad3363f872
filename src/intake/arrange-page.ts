import { countWords } from '../text/count-words.ts';
import { toNormalForm } from '../text/normal-form.ts';
import { arrangeBody } from './arrange-body.ts';
import { arrangeHead } from './arrange-head.ts';
import type { Block } from './block.ts';
import { collectMetadata } from './collect-metadata.ts';
import { collectPassages } from './collect-passages.ts';
import { giveRoles } from './give-roles.ts';
import { guessLanguage } from './guess-language.ts';
import { isSentence } from './is-sentence.ts';
import { joinPieces } from './join-pieces.ts';
import type { Found, Furniture, Original, OriginalPassage } from './original.ts';
import type { Page } from './page.ts';
import { splitDatePrefix } from './split-date-prefix.ts';

/** A paragraph of so many words that was left out is worth a look. */
const LONG = 25;

/** How a paragraph was joined from two pieces. */
interface Join {
  readonly whole: string;
  readonly wordsBefore: number;
}

/** Arranges a page copy that was taken apart into the parts of its article, its furniture, and what is doubtful of either. */
export function arrangePage(page: Page): Omit<Original, 'file'> {
  const doubts: string[] = [];
  const onDoubt = (doubt: string) => void doubts.push(doubt);
  const split = page.blocks.flatMap(splitDatePrefix);
  const blocks = withHeadline(split, page.title?.value);
  if (split.length > page.blocks.length)
    onDoubt(
      'A date stands before the first words of a paragraph; of which text it is the date, the copy does not say.',
    );
  const joins: Join[] = [];
  const roled = joinPieces(giveRoles(blocks), (whole, wordsBefore) => joins.push({ whole, wordsBefore }));
  const arranged = arrangeBody(arrangeHead(roled, page.title?.value, onDoubt), onDoubt);
  const { passages, furniture } = collectPassages(arranged, onDoubt);
  doubts.push(...joins.flatMap((join) => describeJoin(join, passages)));
  const language = findLanguage(page, passages, onDoubt);
  const lost = passages.filter(({ text }) => text.includes('\uFFFD')).map(({ place }) => place);
  if (lost.length > 0) onDoubt(`Letters are lost on the copy (\uFFFD stands for them): ${lost.join(', ')}.`);
  return {
    title: page.title ?? findTitle(passages, onDoubt),
    ...collectMetadata(page, blocks),
    language,
    passages,
    furniture: [...furniture, ...collectLeft(page.left, onDoubt)],
    doubts,
  };
}

/** Where the headline is named in the head of the page alone. */
function withHeadline(blocks: readonly Block[], title: string | undefined): readonly Block[] {
  const isHeadline = ({ text }: Block) => title === undefined || toNormalForm(text) === toNormalForm(title);
  if (title === undefined || blocks.some(isHeadline)) return blocks;
  return [{ text: title, kind: 'heading', isLink: false }, ...blocks];
}

function findTitle(
  passages: readonly OriginalPassage[],
  onDoubt: (doubt: string) => void,
): Found | undefined {
  const headline = passages.find(({ place }) => place === 'headline');
  if (!headline) onDoubt('The copy has no headline.');
  return headline && { value: headline.text, isSure: false, ground: 'it stands above the text' };
}

function findLanguage(
  page: Page,
  passages: readonly OriginalPassage[],
  onDoubt: (doubt: string) => void,
): Found {
  const guessed = guessLanguage(passages.map(({ text }) => text).join(' '));
  const declared = page.language?.value;
  const isOther =
    declared !== undefined && guessed.value !== 'und' && declared.split('-')[0] !== guessed.value;
  if (isOther) onDoubt(`The page declares the language ${declared}; its words seem to be ${guessed.value}.`);
  return page.language ?? guessed;
}

function describeJoin({ whole, wordsBefore }: Join, passages: readonly OriginalPassage[]): readonly string[] {
  const passage = passages.find(({ text }) => text.startsWith(whole));
  if (!passage) return [];
  const name = /^\d/.test(passage.place) ? `Paragraph ${passage.place}` : `The ${passage.place}`;
  return [`${name} stands in two pieces on the copy, the first of ${wordsBefore} words; it is read as one.`];
}

function collectLeft(left: readonly Block[], onDoubt: (doubt: string) => void): readonly Furniture[] {
  const roled = giveRoles(left);
  const long = roled.filter(
    ({ role, text }) => role === undefined && isSentence(text) && countWords(text) >= LONG,
  );
  if (long.length > 0)
    onDoubt(
      `The reader mode left out ${long.length} paragraphs of ${LONG} words or more; see whether they belong to the text.`,
    );
  return roled.map(({ role, text }): Furniture => {
    const isPart = role === undefined || role === 'headline' || role === 'standfirst' || role === 'paragraph';
    return { kind: isPart ? 'navigation' : role, text };
  });
}
