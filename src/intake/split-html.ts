import type { Block } from './block.ts';

/** What is no text, or none that a reader sees. */
const UNSEEN = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH IFRAME OBJECT EMBED HEAD SELECT TEXTAREA BUTTON INPUT AUDIO VIDEO CANVAS DIALOG'.split(
    ' ',
  ),
);
const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q RUBY RP RT S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR IMG'.split(
    ' ',
  ),
);
const KINDS: Readonly<Record<string, Block['kind']>> = { FIGCAPTION: 'caption', LI: 'item', HR: 'rule' };
/** Words by which pages name the element of a standfirst and of a caption. */
const STANDFIRST =
  /(?:^|[\s_-])(?:standfirst|subtitle|sub-?headline|dek|chapo|article-?summary|lede)(?:$|[\s_-])/i;
const CAPTION =
  /(?:^|[\s_-])(?:wp-caption-text|(?:image|photo|picture|media)[_-]?caption|caption-text)(?:$|[\s_-])/i;

/** A run of text as it is collected, with how many of its letters stand in links. */
interface Run {
  text: string;
  linked: number;
}

/** Splits what a reader sees of an element into blocks, in the order of the page: at every element that is a box of its own, and at two line breaks. */
export function splitHtml(element: Element): readonly Block[] {
  const blocks: Block[] = [];
  let run: Run = { text: '', linked: 0 };
  const flush = (kind: Block['kind']) => {
    const { text, linked } = run;
    run = { text: '', linked: 0 };
    const parts = text.split(/\n\s*\n/).map((part) => part.replace(/\s+/g, ' ').trim());
    const isLink = linked > 0 && linked >= text.replace(/\s/g, '').length;
    for (const part of parts.filter((one) => /[\p{L}\p{N}]/u.test(one)))
      blocks.push({ text: part, kind, isLink });
  };
  const walk = (node: Node, kind: Block['kind'], isInLink: boolean): void => {
    if (node.nodeType === 3) {
      const text = (node.textContent ?? '').replace(/\s+/g, ' ');
      run.text += text;
      if (isInLink) run.linked += text.replace(/\s/g, '').length;
    }
    if (node.nodeType !== 1) return;
    const at = node as Element;
    const name = at.tagName.toUpperCase();
    if (UNSEEN.has(name) || isHidden(at)) return;
    if (name === 'BR') run.text += '\n';
    else if (INLINE.has(name)) for (const child of at.childNodes) walk(child, kind, isInLink || name === 'A');
    else {
      flush(kind);
      const own = kindOf(at, name, kind);
      for (const child of at.childNodes) walk(child, own, isInLink);
      flush(own);
    }
  };
  walk(element, 'paragraph', false);
  flush('paragraph');
  return blocks;
}

function kindOf(element: Element, name: string, around: Block['kind']): Block['kind'] {
  const called = `${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''}`;
  if (/^H[1-6]$/.test(name)) return STANDFIRST.test(called) ? 'standfirst' : 'heading';
  if (CAPTION.test(called)) return 'caption';
  if (STANDFIRST.test(called)) return 'standfirst';
  return KINDS[name] ?? around;
}

function isHidden(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '')
  );
}
