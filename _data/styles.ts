import { bundleStyles } from '../src/outputs/site/bundle-styles.ts';

/** The style sheets of the site, bundled. */
export default function styles() {
  return bundleStyles('layouts/styles');
}
