const SETTABLE =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]*$/u;

/** Returns whether the book's faces have the scripts of a text. */
export function isSettable(text: string): boolean {
  return SETTABLE.test(text);
}
