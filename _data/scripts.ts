import { readScripts } from '../src/outputs/site/read-scripts.ts';

/** What the pages run: nothing but what adds to them. */
export default function scripts() {
  return readScripts('layouts/scripts');
}
