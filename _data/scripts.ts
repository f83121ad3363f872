import { bundleScripts } from '../src/outputs/site/bundle-scripts.ts';

/** What the pages run: nothing but what adds to them. */
export default function scripts() {
  return bundleScripts('layouts/scripts');
}
