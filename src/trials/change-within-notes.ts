import type { DatePoint } from '../text/find-dates.ts';
import { exchange, type Site } from './site.ts';
import type { WrongChange } from './wrong-change.ts';
import { writeNumber } from './write-number.ts';

/** Lists exchanges of a figure, a date or a name for another that the same cited notes hold: wrong, and seldom to be told from what they say. */
export function changeWithinNotes(site: Site): readonly WrongChange[] {
  return [...figures(site), ...dates(site), ...names(site)];
}

const KIND = 'exchange within the cited notes';

function figures(site: Site): readonly WrongChange[] {
  return site.parts.figures.flatMap(({ value, written, start }) => {
    const other = site.held.figures.find(
      (figure) => figure.value !== value && figure.value > 1 && Number.isInteger(figure.value),
    );
    return other ? exchange(site, KIND, start, written, writeNumber(other.value, written)) : [];
  });
}

function dates(site: Site): readonly WrongChange[] {
  return site.parts.dates.flatMap(({ written, start, points: [point] }) => {
    const other = site.held.dates.find(
      ({ points: [held], written: as }) =>
        isOther(point, held) && !isOther(shapeOf(point), shapeOf(held)) && !site.statement.text.includes(as),
    );
    return other ? exchange(site, KIND, start, written, other.written) : [];
  });
}

function isOther(one: DatePoint | undefined, other: DatePoint | undefined): boolean {
  return JSON.stringify(one) !== JSON.stringify(other);
}

/** Which parts a date gives. */
function shapeOf(point: DatePoint | undefined): DatePoint {
  const { years, months, day } = point ?? {};
  return { years: years && [0, 0], months: months && [], day: day && 0 };
}

/** Two names of the sentence change places. */
function names(site: Site): readonly WrongChange[] {
  const proper = site.names.filter(({ written }) => /^\p{Lu}/u.test(written));
  return proper.flatMap(({ written, start, entries: [entry] }) => {
    const other = proper.find(({ entries: [one] }) => one!.id !== entry!.id && one!.file === entry!.file);
    return other ? exchange(site, KIND, start, written, other.written) : [];
  });
}
