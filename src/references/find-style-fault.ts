import { findXmlFault } from './find-xml-fault.ts';

/** What keeps a file from being a style that citations can be formatted by, and where in it. */
export interface StyleFault {
  readonly offset: number;
  readonly written: string;
  readonly message: string;
  readonly help: string;
}

const ROOT = /<style\b[^>]*>/;
const NAMESPACE = 'http://purl.org/net/xbiblio/csl';
const TAKE = 'Take an independent style from the CSL project, or leave the key out for the house style.';

/** Finds the first thing that keeps a text from being an independent style in CSL 1.0. Source: CSL 1.0.2, "File types" and "Style structure". */
export function findStyleFault(written: string): StyleFault | undefined {
  const fault = findXmlFault(written);
  if (fault) return { ...fault, message: `This is not XML: ${fault.message}.`, help: 'Mend the tag.' };
  const text = written.replaceAll("'", '"');
  const root = ROOT.exec(text);
  if (!root || !root[0].includes(`"${NAMESPACE}"`)) {
    const first = /<[A-Za-z][\w:.-]*/.exec(text);
    return at(first ?? undefined, 'This is not a CSL style: its first element is no `style` of CSL.');
  }
  if (!/\sversion\s*=\s*"1\.0"/.test(root[0])) return at(root, 'This style is not of CSL 1.0.');
  return findDependence(text) ?? findGap(text);
}

/** A dependent style has only a name and the address of the style that it stands for. */
function findDependence(text: string): StyleFault | undefined {
  const link = /<link\b[^>]*\brel\s*=\s*"independent-parent"[^>]*>/.exec(text);
  if (!link) return undefined;
  const parent = /\bhref\s*=\s*"([^"]*)"/.exec(link[0])?.[1] ?? '';
  const help = `Take the style that it depends on, ${parent.replace(/^.*\//, '')}.csl, and name that.`;
  return at(link, 'This style is dependent: it holds no rules, and names another style.', help);
}

function findGap(text: string): StyleFault | undefined {
  const defined = new Set([...text.matchAll(/<macro\s[^>]*\bname\s*=\s*"([^"]*)"/g)].map(([, name]) => name));
  const called = [...text.matchAll(/<(?:text|key)\s[^>]*\bmacro\s*=\s*"([^"]*)"/g)];
  const missing = called.find(([, name]) => !defined.has(name));
  if (missing) return at(missing, `This style calls a macro \`${missing[1]}\`, which it does not have.`);
  if (/<citation\b[\s\S]*?<layout\b/.test(text)) return undefined;
  return at(ROOT.exec(text) ?? undefined, 'This style does not say how a citation is laid out.');
}

function at(match: RegExpExecArray | undefined, message: string, help = TAKE): StyleFault {
  return { offset: match?.index ?? 0, written: match?.[0].split('\n', 1)[0] ?? '', message, help };
}
