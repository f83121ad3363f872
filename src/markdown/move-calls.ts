import Token from 'markdown-it/lib/token.mjs';

/** Where raised calls stand. */
export interface CallPlace {
  /** Marks that a call stands behind, as `.,;:!?…”)`; empty where it stands before all. */
  readonly marks: string;
  /** Whether a citation is shown as a raised number. */
  readonly isRaised: (citation: Token) => boolean;
}

/** Behind these a line may end (UAX #14), and a call would begin the next. */
const BREAKABLE = /[!?…]$/;
const WORD_JOINER = '\u2060';

/** Returns the inline tokens of a paragraph with each raised call behind the stop or comma that its citation stands before, and behind the quotation mark or bracket that closes with it (New Hart’s Rules; The Chicago Manual of Style, 14.26). A call straight before a bracket or a dash stays there: it speaks of what these set apart. */
export function moveCalls(tokens: readonly Token[], { marks, isRaised }: CallPlace): readonly Token[] {
  const closing = patternOf(marks);
  const moved: Token[] = [];
  const calls: Token[] = [];
  for (const token of tokens) {
    if (token.type === 'citation' && isRaised(token)) {
      // The name that a sentence calls an article by stays where it is.
      moved.push(retyped(token, 'cited_name'));
      calls.push(retyped(token, 'call'));
    } else if (isPassed(token)) {
      moved.push(token);
    } else if (token.type === 'text' && calls.length > 0) {
      const [passed] = closing.exec(token.content)!;
      moved.push(textOf(passed.replace(BREAKABLE, `$&${WORD_JOINER}`)), ...calls.splice(0));
      moved.push(textOf(token.content.slice(passed.length)));
    } else {
      moved.push(...calls.splice(0), token);
    }
  }
  return [...moved, ...calls];
}

/** What a mark may stand behind: the end of emphasis, and what is left of the space between two citations. */
function isPassed({ type, content }: Token): boolean {
  return type === 'em_close' || type === 'strong_close' || (type === 'text' && content === '');
}

function patternOf(marks: string): RegExp {
  const set = marks.replaceAll(/[\]\\^-]/g, String.raw`\$&`);
  // No apostrophe, and no point of a decimal.
  return set === '' ? /^/ : new RegExp(String.raw`^(?:(?!\p{Pe})[${set}]+(?![\p{L}\p{N}]))?`, 'u');
}

function textOf(content: string): Token {
  return Object.assign(new Token('text', '', 0), { content });
}

function retyped(token: Token, type: string): Token {
  return Object.assign(new Token(type, '', 0), { meta: token.meta });
}
