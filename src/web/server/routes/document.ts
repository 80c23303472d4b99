/** Routes of the editor: open, draft, settle, look over, correct, preview, save. */
import {
  documentVersion,
  draftDocument,
  findInText,
  fixFinding,
  openDocument,
  previewDocument,
  revertPart,
  saveDocument,
  settleDocument,
  type FixRequest,
} from "../../../index.ts";
import type { Choices, Preview, Version } from "../../api.ts";
import { idIn, isSet, readBody, textIn, wrongField, type Body } from "../fields.ts";
import { refuse } from "../refuse.ts";
import type { Routes } from "../room.ts";

export const documentRoutes: Routes = (app, { host, inTurn }) => {
  app.get("/api/document", async (c) => {
    const opened = await openDocument(host, idIn(c.req.query()));
    if (opened.version === "") refuse(404, ...opened.problems);
    return c.json(opened);
  });
  app.get("/api/version", async (c) => c.json<Version>({ version: await documentVersion(host, idIn(c.req.query())) }));
  app.post("/api/draft", async (c) => {
    const body = await readBody(c);
    return c.json(await draftDocument(host, { ...openIn(body), model: body["model"] }));
  });
  app.post("/api/settle", async (c) => {
    const body = await readBody(c);
    return c.json(await settleDocument(host, { ...openIn(body), choices: choicesIn(body) }));
  });
  app.post("/api/revert", async (c) => {
    const body = await readBody(c);
    return c.json(await revertPart(host, { ...openIn(body), key: textIn(body, "key") }));
  });
  app.post("/api/findings", async (c) => c.json(await findInText(host, openIn(await readBody(c)))));
  app.post("/api/fix", async (c) => {
    const body = await readBody(c);
    return c.json(await fixFinding(host, { ...openIn(body), finding: findingIn(body) }));
  });
  app.post("/api/preview", async (c) => {
    const body = await readBody(c);
    return c.json<Preview>(await previewDocument(host, { ...openIn(body), hurry: isSet(body, "hurry") }));
  });
  app.post("/api/save", async (c) => {
    const body = await readBody(c);
    const request = { ...openIn(body), version: textIn(body, "version"), overwrite: isSet(body, "overwrite") };
    return c.json(await inTurn(() => saveDocument(host, request)));
  });
};

function openIn(body: Body): { id: string; text: string } {
  return { id: idIn(body), text: textIn(body, "text") };
}

const SIDES: readonly unknown[] = ["base", "theirs", "mine"];

function choicesIn({ choices }: Body): Choices {
  const isMap = typeof choices === "object" && choices !== null && !Array.isArray(choices);
  const isSound = isMap && Object.values(choices).every((side) => SIDES.includes(side));
  return isSound
    ? (choices as Choices)
    : refuse(400, wrongField("choices", "mỗi xung đột một bên: mine, theirs, base"));
}

const MARKS = ["rule", "where", "before", "words", "after"] as const;

function findingIn({ finding }: Body): FixRequest["finding"] {
  const marks = (typeof finding === "object" && finding !== null ? finding : {}) as Body;
  return Object.fromEntries(MARKS.map((mark) => [mark, textIn(marks, mark)])) as FixRequest["finding"];
}
