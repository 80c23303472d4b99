/** A text of the parent's year → the same text in the child's year, when that is another. */
import type { TextAt } from "../../model/walk-texts.ts";
import type { Registry } from "../../registry/types.ts";
import { moveYears } from "../rollover/move-years.ts";
import type { Substitution, Todo } from "./types.ts";

export interface TextInYear extends TextAt {
  /** The text as the parent has it. */
  was: string;
  moved: { substitutions: Pick<Substitution, "from" | "to" | "why">[]; todos: Pick<Todo, "what" | "why">[] };
}

/** Moves year words; dates of citations, plan horizons and terms stay. */
export function intoYear(
  { path, text }: TextAt,
  years: { parent: number; child: number },
  registry: Registry,
): TextInYear {
  const still = { path, text, was: text, moved: { substitutions: [], todos: [] } };
  if (years.parent === years.child) return still;
  const {
    text: moved,
    changes,
    notes,
  } = moveYears(text, {
    from: years.parent,
    to: years.child,
    registry,
    deadline: path.endsWith(".time"),
  });
  return {
    path,
    text: moved,
    was: text,
    moved: {
      substitutions: changes.map(({ before, after }) => ({
        from: before,
        to: after,
        why: `Năm của văn bản là ${years.child}.`,
      })),
      todos: notes
        .filter(({ code }) => code === "unsure-year")
        .map(({ found }) => ({
          what: `Xem lại năm ở chỗ “${found}”.`,
          why: "Không chắc năm này đi theo năm của văn bản.",
        })),
    },
  };
}
