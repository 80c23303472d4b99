/** Routes of the lists that a form picks from: organs, templates, directives; a pasted citation and its addition. */
import {
  addDirective,
  listOrgans,
  listTemplates,
  nameDirectives,
  readPastedCitation,
  searchDirectives,
} from "../../../index.ts";
import type { DirectiveList, OrganList, TemplateList } from "../../api.ts";
import { readBody, textIn, textsIn } from "../fields.ts";
import type { Routes } from "../room.ts";

export const registryRoutes: Routes = (app, { host, inTurn }) => {
  app.get("/api/organs", async (c) => c.json<OrganList>({ organs: await listOrgans(host) }));
  app.get("/api/templates", async (c) => c.json<TemplateList>({ templates: await listTemplates(host) }));
  app.get("/api/directives", async (c) =>
    c.json<DirectiveList>({ directives: await searchDirectives(host, c.req.query("q") ?? "") }),
  );
  app.post("/api/directive-names", async (c) =>
    c.json<DirectiveList>({ directives: await nameDirectives(host, textsIn(await readBody(c), "ids")) }),
  );
  app.post("/api/citation", async (c) => c.json(await readPastedCitation(host, textIn(await readBody(c), "text"))));
  app.post("/api/directives", async (c) => {
    const yaml = textIn(await readBody(c), "yaml");
    return c.json(await inTurn(() => addDirective(host, yaml)));
  });
};
