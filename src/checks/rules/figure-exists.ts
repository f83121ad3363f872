import type { Place } from '../../files/finding.ts';
import { nearestName } from '../../files/nearest-name.ts';
import { placeAt } from '../../files/source-file.ts';
import type { WrittenFigure } from '../../markdown/statement.ts';
import type { Rule, RuleFinding } from '../rule.ts';

const FORMATS = /\.(?:svg|png|jpe?g|avif)$/i;

/** A picture is there, in a format that browsers and paper take, and says in words what it shows. */
export const figureExists: Rule = {
  id: 'figure-exists',
  severity: 'error',
  why: 'A missing picture leaves a hole on the page, and a picture without words shuts out who does not see it.',
  good: '::: figure harbour.svg "A plan of the harbour: two piers, the ferry at the northern one"',
  bad: '::: figure harbor.svg',
  check: ({ book, texts }) =>
    texts.flatMap(({ source, prose }) =>
      prose.figures.flatMap((figure) => judge(figure, placeAt(source, figure.offset, 40), book.figureFiles)),
    ),
};

function judge(
  { file, alternative }: WrittenFigure,
  place: Place,
  files: readonly string[],
): readonly RuleFinding[] {
  const findings: RuleFinding[] = [];
  if (!files.includes(file)) {
    const near = nearestName(file, files);
    const message = `There is no file figures/${file}.`;
    const help = near ? `Did you mean \`${near}\`?` : 'Add the file, or take the figure out.';
    findings.push({ place, message, expected: `One of: ${files.join(', ') || 'no figure is there'}.`, help });
  } else if (!FORMATS.test(file)) {
    const message = `figures/${file} is in a format that not every reader can show.`;
    findings.push({ place, message, expected: 'svg, png, jpg or avif.', help: 'Save it in one of these.' });
  }
  if (alternative === '') {
    const expected = 'Between quotation marks, what the picture shows.';
    const help = `Write ::: figure ${file} "…" with the facts that the picture carries.`;
    findings.push({ place, message: `The figure ${file} has no words beside it.`, expected, help });
  }
  return findings;
}
