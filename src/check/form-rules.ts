/** Rules that compare a Word file with the form of its date; they are silent about data and plain text. */
import { formAlignment } from "./rules/form-alignment.ts";
import { formAppendixNumber } from "./rules/form-appendix-number.ts";
import { formAppendixPages } from "./rules/form-appendix-pages.ts";
import { formBasisMarks } from "./rules/form-basis-marks.ts";
import { formCase } from "./rules/form-case.ts";
import { formChoice } from "./rules/form-choice.ts";
import { formColor } from "./rules/form-color.ts";
import { formEndMark } from "./rules/form-end-mark.ts";
import { formFont } from "./rules/form-font.ts";
import { formFontSize } from "./rules/form-font-size.ts";
import { formIndent } from "./rules/form-indent.ts";
import { formJustify } from "./rules/form-justify.ts";
import { formLineSpacing } from "./rules/form-line-spacing.ts";
import { formMargins } from "./rules/form-margins.ts";
import { formNationalTitle } from "./rules/form-national-title.ts";
import { formNumberWriting } from "./rules/form-number-writing.ts";
import { formPageNumber } from "./rules/form-page-number.ts";
import { formPaper } from "./rules/form-paper.ts";
import { formParagraphGap } from "./rules/form-paragraph-gap.ts";
import { formPlaceDate } from "./rules/form-place-date.ts";
import { formPracticeSize } from "./rules/form-practice-size.ts";
import { formRecipientMarks } from "./rules/form-recipient-marks.ts";
import { formRuleLines } from "./rules/form-rule-lines.ts";
import { formSizesTogether } from "./rules/form-sizes-together.ts";
import { formSubjectCapital } from "./rules/form-subject-capital.ts";
import { formTypedIndent } from "./rules/form-typed-indent.ts";
import { formWeight } from "./rules/form-weight.ts";
import type { Rule } from "./types.ts";

export const FORM: readonly Rule[] = [
  formAlignment,
  formAppendixNumber,
  formAppendixPages,
  formBasisMarks,
  formCase,
  formChoice,
  formColor,
  formEndMark,
  formFont,
  formFontSize,
  formIndent,
  formJustify,
  formLineSpacing,
  formMargins,
  formNationalTitle,
  formNumberWriting,
  formPageNumber,
  formPaper,
  formParagraphGap,
  formPlaceDate,
  formPracticeSize,
  formRecipientMarks,
  formRuleLines,
  formSizesTogether,
  formSubjectCapital,
  formTypedIndent,
  formWeight,
];
