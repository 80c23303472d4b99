/** Routes that make documents out of others: new, of last year, from a file, from a superior's, updated. */
import {
  clone,
  createMemoryHost,
  importFile,
  newDocument,
  rollover,
  undoWords,
  update,
  type Host,
  type UndoneWords,
} from "../../../index.ts";
import type { Cloned, Imported, NewDocument, RolledOver, Updated } from "../../api.ts";
import { idIn, isSet, readBody, textIn, textsIn, wrongField, yearIn, type Body } from "../fields.ts";
import { refuse } from "../refuse.ts";
import type { Routes } from "../room.ts";
import { readForm, type Form } from "../uploads.ts";

export const lineageRoutes: Routes = (app, { host, inTurn }) => {
  app.post("/api/new", async (c) => {
    const body = await readBody(c);
    const request = {
      template: idIn(body, "template"),
      issuer: textIn(body, "issuer"),
      year: yearIn(body, "year"),
      about: textIn(body, "about"),
    };
    const { id, problems } = await inTurn(() => newDocument(host, request));
    return id === null ? refuse(422, ...problems) : c.json<NewDocument>({ id, problems });
  });
  app.post("/api/rollover", async (c) => {
    const body = await readBody(c);
    const wanted = textsIn(body, "ids").map((id) => idIn({ id }));
    const options = { year: yearIn(body, "year"), dryRun: isSet(body, "dryRun"), force: isSet(body, "force"), wanted };
    return c.json<RolledOver>(await inTurn(() => rollover(host, options)));
  });
  app.post("/api/import", async (c) => {
    const { fields, file } = await readForm(c, host);
    if (file === undefined) return refuse(400, wrongField("file", "một tệp"));
    const options = { file: file.name, source: file.host, force: isSet(fields, "force") };
    return c.json<Imported>(await inTurn(() => importFile(host, options)));
  });
  app.post("/api/clone", async (c) => {
    const form = await readForm(c, host);
    const { fields, file } = form;
    const options = {
      source: file === undefined ? idIn(fields, "source") : file.name,
      to: textIn(fields, "to"),
      ...(isGiven(fields, "year") ? { year: yearIn(fields, "year") } : {}),
      ...(isGiven(fields, "id") ? { id: idIn(fields) } : {}),
      dryRun: isSet(fields, "dryRun"),
      force: isSet(fields, "force"),
      undo: undoIn(fields),
      open: openerOf(form),
    };
    return c.json<Cloned>(await inTurn(() => clone(host, options)));
  });
  app.post("/api/undo-words", async (c) => {
    const body = await readBody(c);
    const item = body["item"] === null ? null : textIn(body, "item");
    const request = { id: idIn(body), item, from: textIn(body, "from") };
    return c.json(await inTurn(() => undoWords(host, request)));
  });
  app.post("/api/update", async (c) => {
    const form = await readForm(c, host);
    const { fields, file } = form;
    const options = {
      wanted: [idIn(fields)],
      ...(file === undefined ? {} : { parent: file.name }),
      same: textsIn(fields, "same"),
      fresh: textsIn(fields, "fresh"),
      dryRun: isSet(fields, "dryRun"),
      open: openerOf(form),
    };
    return c.json<Updated>(await inTurn(() => update(host, options)));
  });
};

function isGiven(fields: Body, name: string): boolean {
  return fields[name] !== undefined && fields[name] !== "";
}

/** Names mean the file that was sent, and no other file of this machine. */
function openerOf({ file }: Form): (name: string) => { host: Host; file: string } {
  const sent = file?.host ?? createMemoryHost({});
  return (name) => ({ host: sent, file: name });
}

function undoIn({ undo }: Body): UndoneWords[] {
  if (undo === undefined || undo === "") return [];
  const list = typeof undo === "string" ? parsed(undo) : undo;
  const isSound = Array.isArray(list) && list.every(isUndone);
  return isSound ? list : refuse(400, wrongField("undo", "danh sách chữ cần giữ"));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isUndone(one: unknown): one is UndoneWords {
  const { item, from } = (one ?? {}) as Record<string, unknown>;
  return (item === null || typeof item === "string") && typeof from === "string";
}
