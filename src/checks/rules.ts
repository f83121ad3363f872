import type { Rule } from './rule.ts';
import { outletIsIntroduced } from './rules/outlet-is-introduced.ts';
import { inferenceAddsNothing } from './rules/inference-adds-nothing.ts';
import { eventPrecedesItsReport } from './rules/event-precedes-its-report.ts';
import { houseSpelling } from './rules/house-spelling.ts';
import { singleVoiceIsDeclared } from './rules/single-voice-is-declared.ts';
import { quotationNamesItsSpeaker } from './rules/quotation-names-its-speaker.ts';
import { translatedQuotationIsMarked } from './rules/translated-quotation-is-marked.ts';
import { hedgeSurvives } from './rules/hedge-survives.ts';
import { contestedIsAttributed } from './rules/contested-is-attributed.ts';
import { nameIsRegistered } from './rules/name-is-registered.ts';
import { noDeicticTime } from './rules/no-deictic-time.ts';
import { nameIsInSource } from './rules/name-is-in-source.ts';
import { quotationIsVerbatim } from './rules/quotation-is-verbatim.ts';
import { designatorIsNoFinerThanSource } from './rules/designator-is-no-finer-than-source.ts';
import { designatorIsInSource } from './rules/designator-is-in-source.ts';
import { dateIsNoFinerThanSource } from './rules/date-is-no-finer-than-source.ts';
import { dateIsInSource } from './rules/date-is-in-source.ts';
import { derivedFigureShowsItsSum } from './rules/derived-figure-shows-its-sum.ts';
import { unitIsKept } from './rules/unit-is-kept.ts';
import { boundIsKept } from './rules/bound-is-kept.ts';
import { figureIsInSource } from './rules/figure-is-in-source.ts';
import { accountIsInSource } from './rules/account-is-in-source.ts';
import { articleCanBeCited } from './rules/article-can-be-cited.ts';
import { articleIsNamedForItsId } from './rules/article-is-named-for-its-id.ts';
import { baseAddressIsReal } from './rules/base-address-is-real.ts';
import { citationIsAccepted } from './rules/citation-is-accepted.ts';
import { citationIsWellFormed } from './rules/citation-is-well-formed.ts';
import { citationNamesAParagraph } from './rules/citation-names-a-paragraph.ts';
import { citationStandsBeforeTheStop } from './rules/citation-stands-before-the-stop.ts';
import { citationResolves } from './rules/citation-resolves.ts';
import { entryIsUsed } from './rules/entry-is-used.ts';
import { figureExists } from './rules/figure-exists.ts';
import { idIsFree } from './rules/id-is-free.ts';
import { idIsUnique } from './rules/id-is-unique.ts';
import { linkResolves } from './rules/link-resolves.ts';
import { agreementIsAsComputed } from './rules/agreement-is-as-computed.ts';
import { twoReportsTwoVoices } from './rules/two-reports-two-voices.ts';
import { oneQuestionOneAnswer } from './rules/one-question-one-answer.ts';
import { differenceIsShown } from './rules/difference-is-shown.ts';
import { originIsNoCircle } from './rules/origin-is-no-circle.ts';
import { paragraphExists } from './rules/paragraph-exists.ts';
import { passageIsUsedOrSetAside } from './rules/passage-is-used-or-set-aside.ts';
import { noteIsOurOwnWords } from './rules/note-is-our-own-words.ts';
import { noteIsVerified } from './rules/note-is-verified.ts';
import { paragraphIsAccountedFor } from './rules/paragraph-is-accounted-for.ts';
import { partHasData } from './rules/part-has-data.ts';
import { proseIsInTheDialect } from './rules/prose-is-in-the-dialect.ts';
import { quotationIsWithinBudget } from './rules/quotation-is-within-budget.ts';
import { recordResolves } from './rules/record-resolves.ts';
import { sentenceIsCited } from './rules/sentence-is-cited.ts';
import { statementHasId } from './rules/statement-has-id.ts';
import { variantIsOfOneEntry } from './rules/variant-is-of-one-entry.ts';
import { editionIsWhole } from './rules/edition-is-whole.ts';
import { statementStays } from './rules/statement-stays.ts';
import { factIsCorrected } from './rules/fact-is-corrected.ts';
import { correctionResolves } from './rules/correction-resolves.ts';
import { publicationStays } from './rules/publication-stays.ts';
import { editionIsAsRecorded } from './rules/edition-is-as-recorded.ts';
import { weekdayIsOfItsDate } from './rules/weekday-is-of-its-date.ts';

/** Every rule that a book is held against, in the order in which a writer mends. */
export const RULES: readonly Rule[] = [
  proseIsInTheDialect,
  articleIsNamedForItsId,
  articleCanBeCited,
  idIsUnique,
  idIsFree,
  statementHasId,
  citationIsWellFormed,
  citationResolves,
  citationNamesAParagraph,
  paragraphExists,
  paragraphIsAccountedFor,
  passageIsUsedOrSetAside,
  noteIsVerified,
  noteIsOurOwnWords,
  sentenceIsCited,
  citationStandsBeforeTheStop,
  figureIsInSource,
  boundIsKept,
  unitIsKept,
  derivedFigureShowsItsSum,
  dateIsInSource,
  dateIsNoFinerThanSource,
  weekdayIsOfItsDate,
  eventPrecedesItsReport,
  designatorIsInSource,
  designatorIsNoFinerThanSource,
  quotationIsVerbatim,
  quotationNamesItsSpeaker,
  translatedQuotationIsMarked,
  nameIsInSource,
  houseSpelling,
  nameIsRegistered,
  inferenceAddsNothing,
  contestedIsAttributed,
  hedgeSurvives,
  singleVoiceIsDeclared,
  noDeicticTime,
  accountIsInSource,
  differenceIsShown,
  oneQuestionOneAnswer,
  agreementIsAsComputed,
  twoReportsTwoVoices,
  citationIsAccepted,
  linkResolves,
  outletIsIntroduced,
  figureExists,
  recordResolves,
  originIsNoCircle,
  variantIsOfOneEntry,
  entryIsUsed,
  partHasData,
  quotationIsWithinBudget,
  editionIsWhole,
  statementStays,
  factIsCorrected,
  correctionResolves,
  publicationStays,
  editionIsAsRecorded,
  baseAddressIsReal,
];
