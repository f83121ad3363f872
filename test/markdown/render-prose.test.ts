import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../src/markdown/parse-markdown.ts';
import { renderProse, type Medium, type RenderContext } from '../../src/markdown/render-prose.ts';
import type { PlacedItem } from '../../src/references/place-cites.ts';
import { escapeHtml } from '../../src/text/escape-html.ts';
import { drawText, makeRandom } from '../text/make-random.ts';

const MEDIA: readonly Medium[] = ['screen', 'print', 'feed'];

/** As a processor does: HTML, with the writer's words escaped. */
function nameItem({ articleId, places, position }: PlacedItem): string {
  return escapeHtml(`${position === 'first' ? 'Full ' : ''}${articleId} & ${places.join('+')}`);
}

function around({ prefix, suffix }: PlacedItem, html: string): string {
  return (prefix && `${escapeHtml(prefix)} `) + html + (suffix && `, ${escapeHtml(suffix)}`);
}

/** Says everything with the signs that HTML reads as mark-up, so that what is not escaped shows. */
function contextOf(medium: Medium, parts: Partial<RenderContext> = {}): RenderContext {
  return {
    medium,
    citationStyle: 'notes',
    headingShift: 0,
    notePrefix: 'c-',
    hrefOf: (target) => `to/${target}`,
    cite: (items, link, { lead = '' }) =>
      lead + items.map((item) => around(item, link(nameItem(item), item))).join('; '),
    nameOf: () => undefined,
    words: {
      callsFollow: '.,;:!?…’”)]',
      ours: 'Ours:',
      notes: 'Notes',
      endNotes: 'Notes',
      note: 'Note',
      backToText: 'Back to',
      accountsOnPage: 'Accounts: p.',
      accountsOnPages: 'Accounts: pp.',
      inThisBook: 'Here: p.',
      inThisBookPages: 'Here: pp.',
    },
    ...parts,
  };
}

function render(text: string, medium: Medium = 'screen', parts: Partial<RenderContext> = {}): string {
  return renderProse(parseMarkdown({ path: 'a.md', text }), contextOf(medium, parts));
}

const VOID = new Set(['br', 'img', 'hr']);

/** Returns the first fault of a piece of HTML: a tag that is not closed in order, an unquoted sign, an id that stands twice. */
function faultOf(html: string): string | undefined {
  const open: string[] = [];
  const ids = new Set<string>();
  let rest = html;
  while (rest !== '') {
    const text = /^[^<>]+/.exec(rest)?.[0];
    const tag = /^<(?<end>\/?)(?<name>[a-z][a-z0-9]*)(?<attributes>(?: [a-z-]+="[^"<>]*")*)>/.exec(rest);
    if (!text && !tag) return `not HTML: ${rest.slice(0, 40)}`;
    rest = rest.slice((text ?? tag![0]).length);
    if (text) continue;
    const { end, name = '', attributes = '' } = tag!.groups!;
    const id = / id="([^"]*)"/.exec(attributes)?.[1];
    if (id !== undefined && ids.has(id)) return `twice: ${id}`;
    if (id !== undefined) ids.add(id);
    if (end === '/' && open.pop() !== name) return `closed: ${name}`;
    if (end === '' && !VOID.has(name)) open.push(name);
  }
  return open.length > 0 ? `open: ${open.join(' ')}` : undefined;
}

const SAMPLE = `::: answer
She sank [@a, para. 1].{#s-0}
{#p-0}
:::

## The hull {#h-1}

The *Tern* sank [@a, para. 1].{#s-1} She was old [@a, ¶ 1].{#s-2} It may have rotted
[see @b, caption, so to say; @a, para. 2].{#s-3 .inference}
{#p-1}

- One [@a, para. 1].{#s-4}
  {#p-4}
- Two [here](source:a#para-1).{#s-5}

1. Three

   Four [@b, para. 1].{#s-6}

| who | what |
| --- | ---: |
| she [@a, para. 1]{#s-7} {#p-7} | sank |

> Said [@b, para. 1].{#s-8}

::: figure a&b.svg "A <plan> of \\"it\\""
A caption [@a, para. 3].{#s-9}
:::
`;

describe('In every medium', () => {
  test.each(MEDIA)('the sample is sound HTML with ids of its own: %s.', (medium) => {
    const html = render(SAMPLE, medium);
    expect(html.length).toBeGreaterThan(1000);
    expect(faultOf(html)).toBeUndefined();
    for (const id of ['s-0', 'p-0', 'h-1', 's-1', 'p-1', 's-4', 'p-4', 's-7', 'p-7', 's-9']) {
      expect(html.split(` id="${id}"`)).toHaveLength(2);
    }
    expect(faultOf(render(SAMPLE, medium, { citationStyle: 'inline' }))).toBeUndefined();
  });

  test.each(MEDIA)('two renderings of one text are the same: %s.', (medium) => {
    const prose = parseMarkdown({ path: 'a.md', text: SAMPLE });
    expect(renderProse(prose, contextOf(medium))).toBe(renderProse(prose, contextOf(medium)));
  });

  test.each(MEDIA)('every address within the page leads to an id that is there: %s.', (medium) => {
    const html = render(SAMPLE, medium);
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const targets = [...html.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id);
    expect(targets.length > 0).toBe(medium !== 'print');
    expect(targets.filter((target) => !ids.has(target))).toEqual([]);
  });

  test.each(MEDIA)('what a writer writes is words, never mark-up: %s.', (medium) => {
    const text = `A <script>alert(1)</script> & "b" \\<i> &amp; [x](javascript:alert(1)) <img src=x onerror="y"> \`<b>\` [@a, <u>].{#s-1}

## <b>Head</b> [@a, "<u>"] {#h-1}

::: figure x"y<z>.svg "<script> & "quotes""
A [link](https://a.org/"><script>) [<i> @c<script>, para. 1, <b>&"].{#s-2}
:::

| <b>a</b> |
| --- |
| <i>c</i> |
`;
    const html = render(text, medium);
    expect(faultOf(html)).toBeUndefined();
    expect(html).not.toMatch(/<(?:script|i|b|u|code)\b/);
    expect([...html.matchAll(/<img\b/g)]).toHaveLength(1);
    expect(html).toContain('A &lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;b&quot; &lt;i&gt; &amp;amp;');
  });

  test.each(MEDIA)('no space stands before a call: %s.', (medium) => {
    const html = render(
      'One [@a, para. 1]. *Two* [@b, para. 1]. Three\n[@a, para. 2]. “Four” [@b, para. 2].',
      medium,
    );
    const calls = medium === 'print' ? '<span class="footnote"' : '<sup';
    expect(html.split(calls)).toHaveLength(5);
    expect(html).not.toMatch(new RegExp(`\\s${calls}`));
  });
});

describe('On screen', () => {
  test('notes stand beside their paragraph; a run shares one, and each call has an address.', () => {
    expect(render('One [@a, para. 1]. Two [@a, ¶ 1].{#s-1}')).toBe(
      [
        '<div class="passage">',
        '<p><span class="statement" id="s-1">One.' +
          '<sup class="call"><a id="r-c-1" href="#n-c-1" role="doc-noteref" aria-label="Note 1" data-passages="a#1">1</a></sup> Two.' +
          '<sup class="call"><a id="r-c-1-2" href="#n-c-1" role="doc-noteref" aria-label="Note 1" data-passages="a#1">1</a></sup></span></p>',
        '<div class="notes" role="group" aria-label="Notes">',
        '<p class="note" role="doc-footnote" id="n-c-1"><a class="note-number" role="doc-backlink" href="#r-c-1" aria-label="Back to 1">1</a> <a href="to/source:a#para-1">Full a &amp; 1</a></p>',
        '</div>',
        '</div>',
        '',
      ].join('\n'),
    );
  });

  test('a paragraph without notes is a paragraph, in a list too.', () => {
    expect(render('- One.')).toBe('<ul>\n<li>\n<p><span class="statement">One.</span></p>\n</li>\n</ul>\n');
  });

  test('cells name their sources in the line, and the next paragraph has its own notes alone.', () => {
    const html = render('| a |\n| --- |\n| b [@a, para. 1] |\n\nText [@b, para. 2].');
    expect(html).toContain(
      '<td><span class="statement">b <span class="cite">(<a href="to/source:a#para-1" data-passages="a#1">a',
    );
    expect([...html.matchAll(/id="n-c-(\d)"/g)].map(([, number]) => number)).toEqual(['1']);
  });

  test('an inference in a cell says that it is ours.', () => {
    const html = render('| a |\n| --- |\n| Perhaps [@a, para. 1].{#s-1 .inference} |');
    expect(html).toContain(
      '<span class="cite">(<em>Ours:</em> <a href="to/source:a#para-1" data-passages="a#1">',
    );
  });

  test('an inference says that it is ours, and words around a citation stay.', () => {
    const html = render('Perhaps [see @a, para. 1, so to say; @b, caption].{#s-1 .inference}');
    expect(html).toContain('<span class="statement is-inference" id="s-1">');
    expect(html).toContain(
      '<em>Ours:</em> see <a href="to/source:a#para-1">Full a &amp; 1</a>, so to say; <a href="to/source:b#para-caption">',
    );
  });

  test('an article is named in full once.', () => {
    const html = render('One [@a, para. 1].\n\nTwo [@a, para. 2].');
    expect(html.match(/Full a/g)).toHaveLength(1);
  });
});

test('In print a note stands where its last citation is, with no number of ours.', () => {
  const html = render('One [@a, para. 1]. Two [@a, para. 1].', 'print');
  expect(html).toBe(
    '<p><span class="statement">One. Two.<span class="footnote"><a href="to/source:a#para-1">Full a &amp; 1</a></span></span></p>\n',
  );
});

test('In a feed notes stand at the end, in the mark-up that readers know.', () => {
  const html = render('One [@a, para. 1].\n\nTwo.', 'feed');
  expect(html).toContain('<sup id="fnref-c-1"><a class="footnote" href="#fn-c-1">1</a></sup>');
  expect(html).toMatch(
    /<section class="footnotes">\n<ol>\n<li id="fn-c-1">.*↩<\/a><\/p><\/li>\n<\/ol>\n<\/section>\n$/,
  );
});

test.each(['notes', 'inline', 'in-text'] as const)(
  'Where citations are “%s”, each says on screens what its card shows, and elsewhere nothing.',
  (citationStyle) => {
    const text = 'One [@a, paras. 1–2; @b].';
    for (const medium of ['screen', 'one-page'] as const) {
      const html = render(text, medium, { citationStyle });
      const passages = [...html.matchAll(/ data-passages="([^"]*)"/g)].map(([, list]) => list);
      expect(passages.join(' ')).toBe('a#1#2 b');
    }
    for (const medium of ['print', 'feed', 'epub'] as const)
      expect(render(text, medium, { citationStyle })).not.toContain('data-passages');
  },
);

test('Citations in the line have words in brackets and no notes.', () => {
  expect(render('One [@a, para. 1].', 'screen', { citationStyle: 'inline' })).toBe(
    '<p><span class="statement">One <span class="cite">(<a href="to/source:a#para-1" data-passages="a#1">a &amp; 1</a>)</span>.</span></p>\n',
  );
});

describe('Whatever the text', () => {
  const parts = [
    'a',
    ' ',
    '\n',
    '\n\n',
    '*',
    '_',
    '[',
    ']',
    '(',
    ')',
    '@a',
    ', para. 1',
    '[@a, para. 1]',
    '[@b, ¶ 2]',
    '{#',
    '}',
    '.inference',
    '<b>',
    '<',
    '>',
    '&',
    '"',
    '`',
    '\\',
    '# ',
    '## ',
    '- ',
    '> ',
    '1. ',
    '| ',
    '|\n',
    '| --- |\n',
    '	',
    '::: answer\n',
    '::: figure a.svg "b"\n',
    ':::\n',
    '[a](#b)',
    '[a](https://x.org/%)',
    '!',
    '\0',
    'é',
    '🛥',
  ];

  test.each(MEDIA)('it is read and rendered as sound HTML: %s.', (medium) => {
    let notes = 0;
    for (let seed = 1; seed <= 1500; seed++) {
      const text = drawText(makeRandom(seed), parts, 40);
      const html = render(text, medium);
      const raw = /<b\b|undefined|\[object/.exec(html)?.[0];
      expect({ text, raw, fault: faultOf(html) }).toEqual({ text });
      notes += html.split('Full a').length - 1;
    }
    expect(notes).toBeGreaterThan(50);
  });
});

test('The judge of HTML sees what is unsound.', () => {
  const faults = [
    '<p>',
    '</p>',
    '<p><b></p></b>',
    '<p id="a"></p><p id="a"></p>',
    'a < b',
    '<p class=a></p>',
    '<P></P>',
  ];
  expect(faults.filter((html) => faultOf(html) === undefined)).toEqual([]);
  expect(faultOf('<p id="a">b &lt; <br><img alt=""></p>')).toBeUndefined();
});

function fragmentOf(target: string): string {
  return target.startsWith('https:') ? target : `#${target.replace(/[:#]+/, '-')}`;
}

/** The references to pages in a text for paper, with the ids in place of the numbers. */
function pagesIn(html: string): readonly string[] {
  const shown = html
    .replaceAll(/<a href="(#[^"]*)" data-page-of="[^"]*">00<\/a>/g, '$1')
    .replaceAll(/<span data-page-ranges data-one="([^"]*)" data-several="([^"]*)">/g, '$1|$2 ');
  const found = shown.matchAll(/(?:\. |\()((?:Accounts|Here): .*?<\/span>)(?=<\/span>|\))/g);
  return [...found].map(([, list]) => list!.replaceAll(/<[^>]*>/g, ''));
}

test('On paper the note that follows says on which pages the links of a statement lead, and elsewhere nothing does.', () => {
  const text = [
    'One [says](question:a) and [not](question:b) what [Ann](entry:ann) of [X](source:x) has [there](chapter:c) [@x, para. 1].',
    'It is so [too](question:a) [@x, para. 2].\n\nSee [that](question:b).\n',
  ].join(' ');
  expect(pagesIn(render(text, 'print', { hrefOf: fragmentOf }))).toEqual([
    'Accounts: p.|Accounts: pp. #question-a, #question-b. Here: p.|Here: pp. #chapter-c',
    'Accounts: p.|Accounts: pp. #question-a',
    'Accounts: p.|Accounts: pp. #question-b',
  ]);
  for (const medium of ['screen', 'one-page', 'feed', 'epub'] as const)
    expect(render(text, medium, { hrefOf: fragmentOf })).not.toContain('data-page-of');
});
