/** All rules of the proofreader: one file each in `rules/`, listed here by family. */
import { FORM } from "./form-rules.ts";
import { abolishedOrgan } from "./rules/abolished-organ.ts";
import { appendixMissing } from "./rules/appendix-missing.ts";
import { appendixOrder } from "./rules/appendix-order.ts";
import { appendixTitleScope } from "./rules/appendix-title-scope.ts";
import { appendixUnannounced } from "./rules/appendix-unannounced.ts";
import { archiveLine } from "./rules/archive-line.ts";
import { capitalAfterSemicolon } from "./rules/capital-after-semicolon.ts";
import { citationAboutStyle } from "./rules/citation-about-style.ts";
import { citationAliasNumber } from "./rules/citation-alias-number.ts";
import { citationComma } from "./rules/citation-comma.ts";
import { citationDateWriting } from "./rules/citation-date-writing.ts";
import { citationDateWrong } from "./rules/citation-date-wrong.ts";
import { citationFirstFull } from "./rules/citation-first-full.ts";
import { citationFromFuture } from "./rules/citation-from-future.ts";
import { citationIssuer } from "./rules/citation-issuer.ts";
import { citationKindBroken } from "./rules/citation-kind-broken.ts";
import { citationKindSymbol } from "./rules/citation-kind-symbol.ts";
import { citationMissingDate } from "./rules/citation-missing-date.ts";
import { citationMissingSo } from "./rules/citation-missing-so.ts";
import { citationMissingTerm } from "./rules/citation-missing-term.ts";
import { citationOrder } from "./rules/citation-order.ts";
import { citationPlenumWording } from "./rules/citation-plenum-wording.ts";
import { citationStrayMark } from "./rules/citation-stray-mark.ts";
import { citationSuperseded } from "./rules/citation-superseded.ts";
import { citationSymbolOrder } from "./rules/citation-symbol-order.ts";
import { citationSymbolSpacing } from "./rules/citation-symbol-spacing.ts";
import { citationSymbolWriting } from "./rules/citation-symbol-writing.ts";
import { citationTermStyle } from "./rules/citation-term-style.ts";
import { citationTermWrong } from "./rules/citation-term-wrong.ts";
import { citationTitle } from "./rules/citation-title.ts";
import { citationTitleMarks } from "./rules/citation-title-marks.ts";
import { citationTwoWays } from "./rules/citation-two-ways.ts";
import { confusedWord } from "./rules/confused-word.ts";
import { dateMissing } from "./rules/date-missing.ts";
import { datePadding } from "./rules/date-padding.ts";
import { deadlinePast } from "./rules/deadline-past.ts";
import { definedTermUnused } from "./rules/defined-term-unused.ts";
import { doubleSpace } from "./rules/double-space.ts";
import { doubledWord } from "./rules/doubled-word.ts";
import { endMark } from "./rules/end-mark.ts";
import { fieldEndMark } from "./rules/field-end-mark.ts";
import { fieldMissing } from "./rules/field-missing.ts";
import { fixedCapitals } from "./rules/fixed-capitals.ts";
import { fixedSpelling } from "./rules/fixed-spelling.ts";
import { headingEndMark } from "./rules/heading-end-mark.ts";
import { headingLevel } from "./rules/heading-level.ts";
import { hiddenCharacter } from "./rules/hidden-character.ts";
import { legacyEncoding } from "./rules/legacy-encoding.ts";
import { letterheadMissing } from "./rules/letterhead-missing.ts";
import { listEnding } from "./rules/list-ending.ts";
import { lookAlikeLetter } from "./rules/look-alike-letter.ts";
import { markSpacing } from "./rules/mark-spacing.ts";
import { missingComma } from "./rules/missing-comma.ts";
import { mixedCapitals } from "./rules/mixed-capitals.ts";
import { mixedQuotes } from "./rules/mixed-quotes.ts";
import { notASyllable } from "./rules/not-a-syllable.ts";
import { numberMissing } from "./rules/number-missing.ts";
import { numberingFirst } from "./rules/numbering-first.ts";
import { numberingOrder } from "./rules/numbering-order.ts";
import { organNameWriting } from "./rules/organ-name-writing.ts";
import { paragraphRepeated } from "./rules/paragraph-repeated.ts";
import { passageMark } from "./rules/passage-mark.ts";
import { recipientMissing } from "./rules/recipient-missing.ts";
import { reportCircular } from "./rules/report-circular.ts";
import { residueKind } from "./rules/residue-kind.ts";
import { residueYear } from "./rules/residue-year.ts";
import { reviewAfterReport } from "./rules/review-after-report.ts";
import { reviewKind } from "./rules/review-kind.ts";
import { reviewYear } from "./rules/review-year.ts";
import { sectionEmpty } from "./rules/section-empty.ts";
import { signatureAuthority } from "./rules/signature-authority.ts";
import { strayComma } from "./rules/stray-comma.ts";
import { strayFullStop } from "./rules/stray-full-stop.ts";
import { toneMarkStyle } from "./rules/tone-mark-style.ts";
import { unbalancedBracket } from "./rules/unbalanced-bracket.ts";
import { unbalancedQuote } from "./rules/unbalanced-quote.ts";
import { undefinedAbbreviation } from "./rules/undefined-abbreviation.ts";
import { wording } from "./rules/wording.ts";
import type { Rule } from "./types.ts";

const CITATIONS: readonly Rule[] = [
  citationAboutStyle,
  citationAliasNumber,
  citationComma,
  citationDateWriting,
  citationDateWrong,
  citationFirstFull,
  citationFromFuture,
  citationIssuer,
  citationKindBroken,
  citationKindSymbol,
  citationMissingDate,
  citationMissingSo,
  citationMissingTerm,
  citationOrder,
  citationPlenumWording,
  citationStrayMark,
  citationSuperseded,
  citationSymbolOrder,
  citationSymbolSpacing,
  citationSymbolWriting,
  citationTermStyle,
  citationTermWrong,
  citationTitle,
  citationTitleMarks,
  citationTwoWays,
  definedTermUnused,
];

const REVIEWS: readonly Rule[] = [reviewAfterReport, reviewKind, reviewYear];

const STRUCTURE: readonly Rule[] = [
  appendixMissing,
  appendixOrder,
  appendixTitleScope,
  appendixUnannounced,
  archiveLine,
  dateMissing,
  deadlinePast,
  fieldEndMark,
  fieldMissing,
  headingEndMark,
  headingLevel,
  letterheadMissing,
  numberMissing,
  numberingFirst,
  numberingOrder,
  paragraphRepeated,
  passageMark,
  recipientMissing,
  reportCircular,
  residueKind,
  residueYear,
  sectionEmpty,
  signatureAuthority,
];

/** Those that look at the words alone. */
export const LANGUAGE: readonly Rule[] = [
  abolishedOrgan,
  capitalAfterSemicolon,
  confusedWord,
  datePadding,
  doubleSpace,
  doubledWord,
  endMark,
  fixedCapitals,
  fixedSpelling,
  hiddenCharacter,
  legacyEncoding,
  listEnding,
  lookAlikeLetter,
  markSpacing,
  missingComma,
  mixedCapitals,
  mixedQuotes,
  notASyllable,
  organNameWriting,
  strayComma,
  strayFullStop,
  toneMarkStyle,
  unbalancedBracket,
  unbalancedQuote,
  undefinedAbbreviation,
  wording,
];

/** Rules of one kind, with the name that an officer reads. */
export interface Family {
  id: string;
  name: string;
  rules: readonly Rule[];
}

export const FAMILIES: readonly Family[] = [
  { id: "citations", name: "Văn bản được dẫn", rules: CITATIONS },
  { id: "reviews", name: "Sơ kết, tổng kết, đánh giá", rules: REVIEWS },
  { id: "structure", name: "Bố cục, thành phần của văn bản", rules: STRUCTURE },
  { id: "language", name: "Chữ, câu, dấu", rules: LANGUAGE },
  { id: "form", name: "Thể thức trong tệp Word", rules: FORM },
];

export const RULES: readonly Rule[] = FAMILIES.flatMap(({ rules }) => rules);
