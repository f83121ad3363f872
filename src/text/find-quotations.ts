/** Words between quotation marks in running text. */
export interface QuotationFound {
  /** Without the marks; marks within it as they stand. */
  readonly words: string;
  /** Offset of the opening mark, from 0. */
  readonly start: number;
  /** Offset behind the closing mark. */
  readonly end: number;
}

/** Opening marks with what closes them; of single ones alone it may be an apostrophe. */
const MARKS: Readonly<Record<string, string>> = { '“': '”', '«': '»', '„': '“', '"': '"', '‘': '’' };
const OPENING = new RegExp(`[${Object.keys(MARKS).join('')}]`, 'u');

/** Finds the quotations of a text, the outermost alone; one that is not closed goes on to the end. */
export function findQuotations(text: string): readonly QuotationFound[] {
  const found: QuotationFound[] = [];
  const nextMark = (from: number) => {
    const next = text.slice(from).search(OPENING);
    return next === -1 ? text.length : from + next;
  };
  let at = nextMark(0);
  while (at < text.length) {
    const closing = MARKS[text[at]!]!;
    const end = closing === '’' ? endOfSingle(text, at) : endOf(text, at, closing);
    if (end !== undefined) found.push({ words: text.slice(at + 1, end - 1).trim(), start: at, end });
    at = nextMark(end ?? at + 1);
  }
  return found;
}

/** Behind the mark that closes what opens at `start`, marks of the same kind within it counted. */
function endOf(text: string, start: number, closing: string): number {
  const opening = text[start]!;
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    if (text[at] === opening && (opening !== closing || at === start)) depth++;
    else if (text[at] === closing && --depth === 0) return at + 1;
  }
  return text.length + 1;
}

/** Behind the first single mark that no letter follows; nothing where none closes, and it was an apostrophe. */
function endOfSingle(text: string, start: number): number | undefined {
  const closing = /’(?!\p{L})/u.exec(text.slice(start));
  return closing ? start + closing.index + 1 : undefined;
}

/** Puts signs that mean nothing in the place of quoted words, so that offsets stay; the marks are left. */
export function blankQuotations(text: string): string {
  return findQuotations(text).reduce(
    (left, { start, end }) =>
      left.slice(0, start + 1) + left.slice(start + 1, end - 1).replace(/\S/g, '_') + left.slice(end - 1),
    text,
  );
}
