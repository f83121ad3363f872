import { PDF_GATES } from '../src/outputs/pdf/pdf-gates.ts';

/** What every finished PDF is held against, for the method page. */
export default function pdfGates() {
  return PDF_GATES;
}
