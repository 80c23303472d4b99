/** A text field → the question whose answer is put in at its cursor. */
import type { Desk } from "../state/desk.ts";
import { call, insertApart } from "../state/insert.ts";

/** Asks which directive to cite. */
export function askForCitation(desk: Desk, field: HTMLTextAreaElement): void {
  desk.asking.value = {
    what: "directive",
    title: "Chèn viện dẫn",
    withMention: true,
    take: (id, mention) => insertApart(field, mention === "" ? call("cite", id) : call("cite", id, mention)),
  };
}

/** Asks what is not known yet. */
export function askForBlank(desk: Desk, field: HTMLTextAreaElement): void {
  desk.asking.value = { what: "blank", take: (words) => insertApart(field, call("blank", words)) };
}
