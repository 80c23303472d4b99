/** Small zod schemas that the registry's files share. */
import * as z from "zod";
import { dateProblem } from "../../base/date.ts";

/** How far an entry was checked against a public source. */
export const verified = z.enum(["yes", "partly", "no"]);

/** One line of text, not empty. */
export const line = z.string().refine((text) => text.trim() === text && text !== "" && !text.includes("\n"), {
  error: "phải là một dòng chữ, không để trống và không thừa dấu cách ở hai đầu",
});

/** A whole ISO date. */
export const isoDate = z.string().superRefine((text, context) => {
  const problem = dateProblem(text);
  if (problem !== undefined) context.addIssue({ code: "custom", message: problem });
});

/** An ISO date whose day, or day and month, may be left out. */
export const partialDate = z.string().superRefine((text, context) => {
  const problem = dateProblem(text, true);
  if (problem !== undefined) context.addIssue({ code: "custom", message: problem });
});

/** A Roman numeral as khóa and congresses are numbered. */
export const roman = z.string().regex(/^[IVXL]+$/, { error: "phải là số La Mã viết hoa, ví dụ XIII" });

/** An id: letters, figures and dashes. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: "chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối" });
