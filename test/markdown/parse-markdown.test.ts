import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../src/markdown/parse-markdown.ts';

function parse(text: string, start = 0) {
  return parseMarkdown({ path: 'chapters/a.md', text }, { start });
}

function statementsOf(text: string) {
  return parse(text).blocks.flatMap(({ statements }) => statements);
}

describe('A paragraph', () => {
  test('is read into statements with id, kind, words, citations and place.', () => {
    const text =
      '---\n---\nThe *Tern* sank [@a, para. 1].{#s-1} It may [float](#s-1) [@a, ¶ 2].{#s-2 .inference}\n{#p-1}\n';
    const { blocks, links, broken } = parse(text, 8);
    expect(blocks).toHaveLength(1);
    expect(blocks[0]).toMatchObject({ id: 'p-1', offset: 8 });
    expect(blocks[0]!.statements).toMatchObject([
      { id: 's-1', kind: 'report', text: 'The Tern sank.', sentences: 1, offset: 8 },
      { id: 's-2', kind: 'inference', text: 'It may float.', sentences: 1, offset: text.indexOf('It may') },
    ]);
    expect(blocks[0]!.statements.flatMap(({ citations }) => citations.map(({ written }) => written))).toEqual(
      ['[@a, para. 1]', '[@a, ¶ 2]'],
    );
    expect(links).toEqual([{ target: '#s-1', offset: text.indexOf('#s-1)') }]);
    expect(broken).toEqual([]);
  });

  test('has its notes, numbered through the text; a run of citations shares one.', () => {
    const { blocks } = parse('A [@a, para. 1]. B [@a, para. 1].\n\nC [@a, para. 1]; d [@b, para. 2].');
    expect(blocks.map(({ notes }) => notes.map(({ number, references }) => [number, references]))).toEqual([
      [[1, 2]],
      [
        [2, 1],
        [3, 1],
      ],
    ]);
  });

  test('says how many sentences share an id.', () => {
    expect(
      statementsOf('He said no. *Then* she left.{#s-1} One.{#s-2}').map(({ sentences }) => sentences),
    ).toEqual([2, 1]);
  });

  test('may be wrapped anywhere, in a citation too.', () => {
    const [statement] = statementsOf('The\nTern sank\n[@a,\npara. 1].{#s-1}\n{#p-1}');
    expect(statement).toMatchObject({ text: 'The Tern sank.', citations: [{ items: [{ places: ['1'] }] }] });
  });
});

describe('Headings, lists, tables and containers', () => {
  test('a heading has its words, level, id and place.', () => {
    const text = 'A.\n\n## The *hull* {#h-1}\n\n### Bare\n';
    expect(parse(text).headings).toEqual([
      { level: 2, id: 'h-1', text: 'The hull', offset: text.indexOf('The') },
      { level: 3, id: '', text: 'Bare', offset: text.indexOf('Bare') },
    ]);
  });

  test('items and cells are blocks, heads of columns and empty cells are none.', () => {
    const text =
      'Tern.\n\n- one{#s-1}\n- two{#s-2}\n\n| what | who |\n| --- | --- |\n| Tern{#s-3} {#p-3} |  |\n| Gannet [@a, para. 1] | x |\n';
    const { blocks } = parse(text);
    expect(blocks.map(({ statements }) => statements.map((one) => one.text))).toEqual([
      ['Tern.'],
      ['one'],
      ['two'],
      ['Tern'],
      ['Gannet'],
      ['x'],
    ]);
    expect(blocks[3]).toMatchObject({
      id: 'p-3',
      statements: [{ id: 's-3', offset: text.indexOf('Tern{') }],
    });
    expect(blocks[4]).toMatchObject({
      notes: [],
      statements: [{ citations: [{ written: '[@a, para. 1]' }] }],
    });
  });

  test('an answer and a quotation hold paragraphs.', () => {
    expect(
      statementsOf('::: answer\nYes [@a, para. 1].{#s-1}\n:::\n\n> No.{#s-2}').map(({ id }) => id),
    ).toEqual(['s-1', 's-2']);
  });

  test('a figure has its file, what it shows, its place, and a caption of statements.', () => {
    const text =
      'A.\n\n::: figure pier.svg "The “new” pier: 2 berths"\nThe pier.{#s-1}\n:::\n\n::: figure bare.svg\n:::\n';
    const { figures, blocks } = parse(text);
    expect(figures).toEqual([
      { file: 'pier.svg', alternative: 'The “new” pier: 2 berths', offset: text.indexOf('figure pier') },
      { file: 'bare.svg', alternative: '', offset: text.indexOf('figure bare') },
    ]);
    expect(blocks.map(({ statements }) => statements.map(({ id }) => id))).toEqual([[''], ['s-1']]);
  });
});

describe('Links', () => {
  test.each([
    'https://a.org/100%25/%FF?a=b&c=%20',
    'https://a.org/é',
    '#s-1',
    'chapter:old',
    'source:a#para-1',
    'question:hull',
    'page:method',
  ])('to %s stay as they are written.', (target) => {
    expect(parse(`See [this](${target}).`).links.map((link) => link.target)).toEqual([target]);
  });

  test.each([
    'javascript:alert(1)',
    'http://a.org',
    'data:text/html,x',
    '/etc',
    '../a',
    'JAVASCRIPT:x',
    'mailto:a@b.org',
    '//a.org',
    '#a"b',
  ])('to %s are none, and are found.', (target) => {
    const { links, broken } = parse(`See [this](${target}).`);
    expect(links).toEqual([]);
    expect(broken.map(({ kind }) => kind)).toEqual(['link']);
  });
});

describe('What the dialect cannot read', () => {
  test('is found with its place, each of several.', () => {
    const text = 'One <b>two</b> and <b>three</b> {#s-1 .x} *four* <i> [@a, para. 3a] [@b, para. 1';
    expect(parse(text).broken.map(({ kind, offset, written }) => [kind, offset, written])).toEqual([
      ['html', 4, '<b>'],
      ['html', 10, '</b>'],
      ['html', 19, '<b>'],
      ['html', 27, '</b>'],
      ['mark', 32, '{#s-1 .x}'],
      ['html', 49, '<i>'],
      ['citation', 53, '[@a, para. 3a]'],
      ['citation', 68, '[@b, para. 1'],
    ]);
  });

  test('is a citation in a heading or the head of a column.', () => {
    const { broken, headings } = parse(
      '## Hull [@a, para. 1] {#h-1}\n\n| who [@a, para. 2] |\n| --- |\n| x |\n',
    );
    expect(broken.map(({ kind, written }) => [kind, written])).toEqual([
      ['misplaced', '[@a, para. 1]'],
      ['misplaced', '[@a, para. 2]'],
    ]);
    expect(headings[0]).toMatchObject({ id: 'h-1', text: 'Hull [@a, para. 1]' });
  });

  test.each([
    '\\<b>',
    '3 < 5 > 4',
    'a@b.org',
    '[a@b.org]',
    'the @ sign',
    '[the @ sign]',
    '{a}',
    '[a] (b)',
    '<3',
    '<é>',
    '&lt;b&gt;',
    '`code`',
    '***',
    '::: nothing',
  ])('is not “%s”, which is words.', (text) => {
    expect(parse(text).broken).toEqual([]);
  });
});

test('Words that do not stand in the file as they are meant are placed where they begin.', () => {
  const text = 'a: 1\nnote: >-\n  One <b>\n  two.\n';
  const { broken } = parseMarkdown({ path: 'a.yaml', text }, { start: 5, text: 'One <b> two.' });
  expect(broken).toEqual([{ kind: 'html', written: '<b>', offset: text.indexOf('<b>') }]);
});
