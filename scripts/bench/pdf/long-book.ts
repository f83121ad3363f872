import { inventText } from './invent-text.ts';
import { trialParts, type TrialParts } from './trial-parts.ts';

/** Pages that a chapter of it fills. */
const PAGES_OF_CHAPTER = 4.2;

/** Returns the body of a book of about so many A5 pages, with contents, notes, figures, tables and page references. */
export function longBook(pages: number): string {
  const parts = trialParts(inventText(pages, false));
  const ids = Array.from({ length: Math.round(pages / PAGES_OF_CHAPTER) }, (_, at) => `ch-${at + 1}`);
  const chapters = ids.map((id, at) =>
    parts.chapter(id, chapterBody(parts, id, ids[(at * 5 + 3) % ids.length]!)),
  );
  return `<section class="half-title" data-matter="front" id="half-title"><p>A trial of ${pages} pages</p></section>
<nav class="contents" data-matter="front" data-chapter="Contents" id="contents"><h1>Contents</h1><ol>${ids.map(entry).join('\n')}</ol></nav>
${chapters.join('\n')}`;
}

function chapterBody(parts: TrialParts, id: string, other: string): string {
  const { text, paragraph, note, reference, table, figure } = parts;
  return Array.from({ length: 21 }, (_, at) => {
    const words = `${text.sentences(3)}${at % 2 ? note(1 + text.number(2)) : ''} ${text.sentences(1)}`;
    const heading = at % 7 === 5 ? `<h2 id="${id}-h${at}">${text.sentence().slice(0, -1)}</h2>` : '';
    const told = paragraph(
      at % 3 ? words : `${words} ${reference(`${other}-p${(at * 2) % 21}`)}`,
      `${id}-p${at}`,
    );
    return `${heading}${told}${at === 8 ? figure(55) : ''}${at === 14 ? table(9) : ''}`;
  }).join('\n');
}

function entry(id: string): string {
  return `<li class="chapter-entry"><a href="#${id}">Chapter ${id}</a><span class="leader"></span><a href="#${id}" data-page-of="${id}">00</a></li>`;
}
