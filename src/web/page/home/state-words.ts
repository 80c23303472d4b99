/** What is known of a document → the words of its state, worst first, and the choices by which the list is filtered. */
import type { DocumentRow, DocumentState } from "../../api.ts";

export interface StateWord {
  text: string;
  weight: "bad" | "care" | "good" | "plain";
}

const outputs: Record<DocumentRow["output"], StateWord> = {
  none: { text: "chưa soạn", weight: "plain" },
  built: { text: "đã soạn", weight: "good" },
  outdated: { text: "đã sửa sau khi soạn", weight: "care" },
  edited: { text: "tệp Word sửa tay", weight: "care" },
  missing: { text: "tệp Word không còn", weight: "care" },
  failed: { text: "soạn bị lỗi", weight: "bad" },
};

/** Words in the order in which they matter; without a state only what is known at once. */
export function stateWords(row: DocumentRow, state: DocumentState | undefined): StateWord[] {
  const counted = (count: number, words: string, weight: StateWord["weight"]): StateWord[] =>
    count > 0 ? [{ text: words, weight }] : [];
  return [
    ...(state === undefined
      ? []
      : [
          ...counted(state.conflicts, `${state.conflicts} xung đột`, "bad"),
          ...counted(state.errors, `${state.errors} lỗi`, "bad"),
          ...counted(state.warnings, `${state.warnings} cảnh báo`, "care"),
          ...counted(state.blanks, `còn ${state.blanks} chỗ trống`, "care"),
        ]),
    outputs[row.output],
    ...(row.draft ? [{ text: "dự thảo", weight: "plain" } as const] : []),
  ];
}

/** A choice of the filter; `look` tells that the whole document must be looked at first. */
interface StateChoice {
  id: string;
  text: string;
  look: boolean;
  fits: (row: DocumentRow, state: DocumentState | undefined) => boolean;
}

const seen = (id: string, text: string, fits: (state: DocumentState) => boolean): StateChoice => ({
  id,
  text,
  look: true,
  fits: (_, state) => state !== undefined && fits(state),
});

const known = (id: string, text: string, fits: (row: DocumentRow) => boolean): StateChoice => ({
  id,
  text,
  look: false,
  fits,
});

export const stateChoices: readonly StateChoice[] = [
  seen("errors", "có lỗi", ({ errors }) => errors > 0),
  seen("conflicts", "có xung đột", ({ conflicts }) => conflicts > 0),
  seen("blanks", "còn chỗ trống", ({ blanks }) => blanks > 0),
  known("none", "chưa soạn", ({ output }) => output === "none"),
  known("built", "đã soạn", ({ output }) => output === "built"),
  known("outdated", "đã sửa sau khi soạn", ({ output }) => output === "outdated"),
  known("edited", "tệp Word sửa tay", ({ output }) => output === "edited"),
  known("trouble", "soạn bị lỗi, mất tệp", ({ output }) => output === "failed" || output === "missing"),
  known("draft", "dự thảo", ({ draft }) => draft),
  known("child", "lập từ văn bản cấp trên", (row) => row.extends !== null),
];
