/** What keeps a text from being XML, and where. */
export interface XmlFault {
  readonly offset: number;
  readonly written: string;
  readonly message: string;
}

const PART =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(?<slash>\/?)(?<name>[A-Za-z_][\w:.-]*)(?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*(?<alone>\/?)>|<[^<\n]*/g;

/** Finds the first fault of an XML text: a tag that cannot be read, is not closed or closes another, or a document type, which is not read here. */
export function findXmlFault(text: string): XmlFault | undefined {
  const open: { readonly name: string; readonly offset: number; readonly written: string }[] = [];
  for (const match of text.matchAll(PART)) {
    const [written] = match;
    const { slash, name, alone } = match.groups!;
    const at = { offset: match.index, written: written.slice(0, 60) };
    if (!name && /^<(?:!--|!\[CDATA\[|\?)/.test(written)) continue;
    if (!name) return { ...at, message: faultOfTag(written) };
    if (slash === '/') {
      const opened = open.pop();
      if (opened?.name !== name) return { ...at, message: faultOfEnd(name, opened?.name) };
    } else if (alone === '') open.push({ name, ...at });
  }
  const last = open.at(-1);
  return last && { ...last, message: `<${last.name}> is not closed` };
}

function faultOfTag(written: string): string {
  return written.startsWith('<!DOCTYPE') ? 'a document type is not read here' : 'this is no tag';
}

function faultOfEnd(name: string, opened: string | undefined): string {
  return opened ? `</${name}> stands where <${opened}> is to be closed` : `</${name}> closes nothing`;
}
