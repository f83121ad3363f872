import { bundleStyles } from '../src/outputs/site/bundle-styles.ts';

/** The style sheets of the site, bundled: `{ path, css }` each. */
export default function styles() {
  return bundleStyles('layouts/styles');
}
