import { RULES } from '../src/checks/rules.ts';

/** What the book is held against, for the method page. */
export default function rules() {
  return RULES;
}
