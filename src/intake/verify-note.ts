import type { NoteBeside } from './note-beside.ts';
import { joinVerdicts, type NoteVerdict } from './note-verdict.ts';
import { verifyCapitals } from './verify-capitals.ts';
import { verifyDates } from './verify-dates.ts';
import { verifyDesignators } from './verify-designators.ts';
import { verifyFigures } from './verify-figures.ts';
import { verifyNames } from './verify-names.ts';
import { verifyOffices } from './verify-offices.ts';
import { verifyQuotations } from './verify-quotations.ts';
import { verifyReckonings } from './verify-reckonings.ts';
import { verifyResolutions } from './verify-resolutions.ts';
import { verifyWording } from './verify-wording.ts';

/** Version of all that a note is held to; raised with every change that could find fault with a note verified before. */
export const VERIFICATION_VERSION = 1;

const TESTS: readonly ((beside: NoteBeside) => NoteVerdict)[] = [
  verifyFigures,
  verifyDates,
  verifyReckonings,
  verifyDesignators,
  verifyNames,
  verifyCapitals,
  verifyResolutions,
  verifyOffices,
  verifyQuotations,
  verifyWording,
];

/** Holds a note against its paragraph. */
export function verifyNote(beside: NoteBeside): NoteVerdict {
  return joinVerdicts(TESTS.map((test) => test(beside)));
}
