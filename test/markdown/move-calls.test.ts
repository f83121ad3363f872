import { expect, test } from 'vitest';
import { parseMarkdown } from '../../src/markdown/parse-markdown.ts';
import { renderProse, type Medium, type RenderContext } from '../../src/markdown/render-prose.ts';

const MEDIA: readonly Medium[] = ['screen', 'one-page', 'print', 'feed', 'epub'];

const WORDS: RenderContext['words'] = {
  callsFollow: '.,;:!?…’”)]',
  ours: '',
  notes: '',
  endNotes: '',
  note: '',
  backToText: '',
  accountsOnPage: '',
  accountsOnPages: '',
  inThisBook: '',
  inThisBookPages: '',
};

/** Renders a paragraph that cites an article, another passage each time, wherever `[]` stands. */
function render(text: string, medium: Medium, parts: Partial<RenderContext>): string {
  let place = 0;
  const cited = text.replaceAll('[]', () => `[@a, para. ${(place += 1)}]`);
  const prose = parseMarkdown({ path: 'a.md', text: cited }, { labels: { a: 'Ann' } });
  return renderProse(prose, {
    medium,
    citationStyle: 'notes',
    headingShift: 0,
    notePrefix: '',
    hrefOf: (target) => target,
    cite: () => 'A',
    nameOf: () => undefined,
    words: WORDS,
    ...parts,
  });
}

/** Shows a paragraph with `^` for each raised call, and its emphasis. */
function show(text: string, medium: Medium = 'screen', parts: Partial<RenderContext> = {}): string {
  const [paragraph] = /<p>.*?<\/p>/.exec(render(text, medium, parts))!;
  return paragraph
    .replaceAll(/<sup.*?<\/sup>|<span class="footnote">.*?<\/span>/g, '^')
    .replaceAll(/<\/?em>/g, '*')
    .replaceAll(/<[^>]*>|\u2060/g, '');
}

test.each([
  ['the end of a sentence', 'She sank []. She was old [].{#s-1}', 'She sank.^ She was old.^'],
  ['a quotation that ends with it', '“Who sank []?” “I [].” ‘So [].’', '“Who sank?”^ “I.”^ ‘So.’^'],
  ['a quotation mark', 'She was “old” []. He “knew []”.', 'She was “old”.^ He “knew”.^'],
  ['a sentence in brackets', '(She sank [].) He left.', '(She sank.)^ He left.'],
  ['brackets', 'She sank (in May) []. He left.', 'She sank (in May).^ He left.'],
  ['a comma, a semicolon, a colon', 'Old [], tired []; gone []: lost.', 'Old,^ tired;^ gone:^ lost.'],
  ['a mark that several stand before', 'She sank [] []. She [][], he.', 'She sank.^^ She,^^ he.'],
  ['emphasis', 'The *Tern []*. *She sank [].* *He []* left.', 'The *Tern*.^ *She sank.^* *He*^ left.'],
  ['any other mark that ends a sentence', 'No []! So []… He left.', 'No!^ So…^ He left.'],
])('A call stands behind %s.', (_what, text, shown) => {
  for (const medium of MEDIA) expect({ medium, shown: show(text, medium) }).toEqual({ medium, shown });
});

test.each([
  ['before a dash', 'She sank []—in May [] – alone.', 'She sank^—in May^ – alone.'],
  ['in the brackets whose words it is for', 'She sank (in May []), he said.', 'She sank (in May^), he said.'],
  ['before what is no end', 'She [] left. The Tern []’s, and [].5', 'She^ left. The Tern^’s, and^.5'],
])('A call stays %s.', (_what, text, shown) => {
  expect(show(text)).toBe(shown);
});

test('An article that a sentence names stays in its place, and the call stands behind the stop.', () => {
  expect(show('By @a [para. 1], or by @a [para. 2].')).toBe('By Ann,^ or by Ann.^');
});

test('In a language whose calls stand before all marks, as French, each stays where it is cited.', () => {
  const words = { ...WORDS, callsFollow: '' };
  const text = '« Qui [] ? » Elle coula [], puis [].';
  for (const medium of MEDIA) expect(show(text, medium, { words })).toBe('« Qui^ ? » Elle coula^, puis^.');
});

test('A number that a style raises stands behind the stop; words in brackets stand before it.', () => {
  const raised = { citationStyle: 'in-text', cite: () => '<sup>1</sup>' } as const;
  expect(show('She sank [], alone [].', 'print', raised)).toBe('She sank,^ alone.^');
  expect(show('She sank [].', 'screen', { citationStyle: 'in-text', cite: () => '(Ann)' })).toBe(
    'She sank (Ann).',
  );
  expect(show('She sank [].', 'screen', { citationStyle: 'inline' })).toBe('She sank (A).');
});

test('No line can end between a call and a mark behind which lines may end.', () => {
  for (const mark of ['!', '?', '…'])
    expect(render(`She sank []${mark}`, 'epub', {})).toMatch(new RegExp(`\\${mark}\u2060<sup`));
  expect(render('She sank []. “Who []?”', 'epub', {})).not.toContain('\u2060');
});
