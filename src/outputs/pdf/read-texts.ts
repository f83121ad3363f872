import { decodeText } from './decode-text.ts';
import type { Drawing, DrawnFont, PageTexts } from './page-drawing.ts';
import { readLetters, type LetterReader } from './read-letters.ts';
import { unpackStream } from './unpack-stream.ts';

/** Under what the text of artifacts is found. */
export const ARTIFACT = 'Artifact';

/** Under what the text is found that is in no marked content. */
export const UNMARKED = '';

/** Fonts that were met, with what reads them. */
export type KnownFonts = Map<DrawnFont, LetterReader>;

/** Marked content that is open. */
interface Mark {
  readonly key: string;
  /** What is read in place of its letters (ISO 32000-1, 14.9.4). */
  readonly instead?: string;
}

/** How far the drawing of a page has come. */
interface Progress {
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

type Operator = (progress: Progress, code: string, drawing: Drawing) => void;

const OPERATORS: Readonly<Record<string, Operator>> = {
  Tj: show,
  TJ: show,
  // Whoever moves to the same height is on the same line.
  Tm: (progress, code) => void (progress.line = progress.place + code.split(' ').at(-2)!),
  Tf: chooseFont,
  BMC: open,
  BDC: open,
  '>>BDC': open,
  EMC: close,
  q: (progress) => void progress.savedPlaces.push(progress.place),
  Q: (progress) => void (progress.place = progress.savedPlaces.pop() ?? ''),
  cm: (progress, code) => void (progress.place += code),
  Do: drawForm,
};

/**
 * Reads the text that a page of a PDF draws, by the number of its marked content (`MCID`), with a line feed at the end of
 * each line. Reads what the browser writes: one operator a line, letters as codes in hexadecimal digits.
 */
export function readTexts(page: Drawing, fonts: KnownFonts): PageTexts {
  const texts = new Map<string, string>();
  const progress: Progress = {
    texts,
    fonts,
    marks: [{ key: UNMARKED }],
    savedPlaces: [],
    place: '',
    line: '',
    lastKey: UNMARKED,
    letters: undefined,
  };
  draw(progress, page);
  // The last line of a page ends like every other.
  add(progress, progress.lastKey, '\n');
  return texts;
}

function draw(progress: Progress, drawing: Drawing): void {
  for (const code of unpackStream(drawing.content).split('\n'))
    OPERATORS[code.slice(code.lastIndexOf(' ') + 1)]?.(progress, code, drawing);
}

function show(progress: Progress, code: string): void {
  const { marks, line, lastLine, lastKey } = progress;
  // The end of a line is told where the next begins, most often in other marked content.
  if (lastLine !== undefined && lastLine !== line) add(progress, lastKey, '\n');
  progress.lastLine = line;
  progress.lastKey = marks.at(-1)!.key;
  if (marks.some(({ instead }) => instead !== undefined)) return;
  for (const [, codes] of code.matchAll(/<([\dA-F]+)>/giu))
    add(progress, progress.lastKey, progress.letters?.(codes!) ?? '\uFFFD');
}

function chooseFont(progress: Progress, code: string, { fontByName }: Drawing): void {
  const font = fontByName.get(nameIn(code));
  if (font && !progress.fonts.has(font)) progress.fonts.set(font, readLetters(font));
  progress.letters = font && progress.fonts.get(font);
}

function open({ marks }: Progress, code: string): void {
  const number = /\/MCID (\d+)/u.exec(code)?.[1];
  const key = code.startsWith(`/${ARTIFACT} `) ? ARTIFACT : (number ?? marks.at(-1)!.key);
  const [, written] = /\/ActualText ?(<[^>]*>|\(.*\))/u.exec(code) ?? [];
  marks.push(written === undefined ? { key } : { key, instead: decodeText(written) });
}

function close(progress: Progress): void {
  const { key, instead } = progress.marks.pop()!;
  if (instead !== undefined) add(progress, key, instead);
}

/** A form is drawn where it is called, with fonts of its own. */
function drawForm(progress: Progress, code: string, { formByName }: Drawing): void {
  const form = formByName.get(nameIn(code));
  if (!form) return;
  progress.savedPlaces.push(progress.place);
  draw(progress, form);
  progress.place = progress.savedPlaces.pop()!;
}

/** The name with which the code of an operator begins, as in `/F4 12 Tf`. */
function nameIn(code: string): string {
  return code.slice(1, code.indexOf(' '));
}

function add({ texts }: Progress, key: string, text: string): void {
  texts.set(key, (texts.get(key) ?? '') + text);
}
