import { PDFDict, PDFHexString, PDFName, PDFRawStream, PDFString } from './pdf-lib.ts';
import { readLetters, type LetterReader } from './read-letters.ts';
import { unpackStream } from './unpack-stream.ts';

/** Under what the text of artifacts is found. */
export const ARTIFACT = 'Artifact';

/** Under what the text is found that is in no marked content. */
export const UNMARKED = '';

/** Fonts that were met, with what reads them. */
export type KnownFonts = Map<PDFDict, LetterReader>;

/** Marked content that is open. */
interface Mark {
  readonly key: string;
  /** What is read in place of its letters (ISO 32000-1, 14.9.4). */
  readonly instead?: string;
}

/** How far the drawing of a page has come. */
interface Drawing {
  readonly texts: Map<string, string>;
  readonly fonts: KnownFonts;
  readonly marks: Mark[];
  readonly savedPlaces: string[];
  /** Moves of the ground, as they are written. */
  place: string;
  line: string;
  lastLine?: string;
  lastKey: string;
  letters: LetterReader | undefined;
}

type Operator = (drawing: Drawing, code: string, resources: PDFDict | undefined) => void;

const OPERATORS: Readonly<Record<string, Operator>> = {
  Tj: show,
  TJ: show,
  // Whoever moves to the same height is on the same line.
  Tm: (drawing, code) => void (drawing.line = drawing.place + code.split(' ').at(-2)!),
  Tf: chooseFont,
  BMC: open,
  BDC: open,
  '>>BDC': open,
  EMC: close,
  q: (drawing) => void drawing.savedPlaces.push(drawing.place),
  Q: (drawing) => void (drawing.place = drawing.savedPlaces.pop() ?? ''),
  cm: (drawing, code) => void (drawing.place += code),
  Do: drawForm,
};

/**
 * Reads the text that a page of a PDF draws, by the number of its marked content (`MCID`), with a line feed at the end of
 * each line. Reads what the browser writes: one operator a line, letters as codes in hexadecimal digits.
 */
export function readTexts(page: PDFDict, fonts: KnownFonts): Map<string, string> {
  const texts = new Map<string, string>();
  const drawing: Drawing = {
    texts,
    fonts,
    marks: [{ key: UNMARKED }],
    savedPlaces: [],
    place: '',
    line: '',
    lastKey: UNMARKED,
    letters: undefined,
  };
  draw(drawing, page.lookup(PDFName.of('Contents')), page);
  // The last line of a page ends like every other.
  add(drawing, drawing.lastKey, '\n');
  return texts;
}

function draw(drawing: Drawing, contents: unknown, owner: PDFDict): void {
  if (!(contents instanceof PDFRawStream)) return;
  const resources = owner.lookupMaybe(PDFName.of('Resources'), PDFDict);
  for (const code of unpackStream(contents).split('\n'))
    OPERATORS[code.slice(code.lastIndexOf(' ') + 1)]?.(drawing, code, resources);
}

function show(drawing: Drawing, code: string): void {
  const { marks, line, lastLine, lastKey } = drawing;
  // The end of a line is told where the next begins, most often in other marked content.
  if (lastLine !== undefined && lastLine !== line) add(drawing, lastKey, '\n');
  drawing.lastLine = line;
  drawing.lastKey = marks.at(-1)!.key;
  if (marks.some(({ instead }) => instead !== undefined)) return;
  for (const [, codes] of code.matchAll(/<([\dA-F]+)>/giu))
    add(drawing, drawing.lastKey, drawing.letters?.(codes!) ?? '\uFFFD');
}

function chooseFont(drawing: Drawing, code: string, resources: PDFDict | undefined): void {
  const name = PDFName.of(code.slice(1, code.indexOf(' ')));
  const font = resources?.lookupMaybe(PDFName.of('Font'), PDFDict)?.lookupMaybe(name, PDFDict);
  if (font && !drawing.fonts.has(font)) drawing.fonts.set(font, readLetters(font));
  drawing.letters = font && drawing.fonts.get(font);
}

function open({ marks }: Drawing, code: string): void {
  const number = /\/MCID (\d+)/u.exec(code)?.[1];
  const key = code.startsWith(`/${ARTIFACT} `) ? ARTIFACT : (number ?? marks.at(-1)!.key);
  const [, digits, text] = /\/ActualText ?(?:<([^>]*)>|\((.*)\))/u.exec(code) ?? [];
  if (digits !== undefined) marks.push({ key, instead: PDFHexString.of(digits).decodeText() });
  else if (text !== undefined) marks.push({ key, instead: PDFString.of(text).decodeText() });
  else marks.push({ key });
}

function close(drawing: Drawing): void {
  const { key, instead } = drawing.marks.pop()!;
  if (instead !== undefined) add(drawing, key, instead);
}

/** A form is drawn where it is called, with fonts of its own. */
function drawForm(drawing: Drawing, code: string, resources: PDFDict | undefined): void {
  const name = PDFName.of(code.slice(1, code.indexOf(' ')));
  const form = resources?.lookupMaybe(PDFName.of('XObject'), PDFDict)?.lookup(name);
  if (!(form instanceof PDFRawStream) || form.dict.get(PDFName.of('Subtype')) !== PDFName.of('Form')) return;
  drawing.savedPlaces.push(drawing.place);
  draw(drawing, form, form.dict);
  drawing.place = drawing.savedPlaces.pop()!;
}

function add({ texts }: Drawing, key: string, text: string): void {
  texts.set(key, (texts.get(key) ?? '') + text);
}
