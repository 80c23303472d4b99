/** The house as rules: who may import whom, each with the sentence that a violation prints. */

/** Room → rooms it may import from, and why it may import no more. */
const rooms = {
  base: [[], "base/ stands at the bottom: it may import from no other room."],
  tree: [["base"], "tree/ describes documents and nothing else: it may import from base only."],
  form: [["base"], "form/ holds dated rules as data: it may import from base only."],
  registry: [["base"], "registry/ holds facts that data refer to: it may import from base only."],
  model: [
    ["base", "registry"],
    "model/ validates what officers write and does not know the tree: it may import from base and registry only.",
  ],
  template: [
    ["base", "tree", "form", "registry", "model"],
    "template/ turns a Model into a Doc and writes no file format: it may import from base, tree, form, registry and model only.",
  ],
  docx: [["base", "tree", "form"], "docx/ knows no document type: it may import from base, tree and form only."],
  recognize: [
    ["base", "tree", "registry", "model"],
    "recognize/ turns a Doc into a Model and sees no bytes: it may import from base, tree, registry and model only.",
  ],
  check: [
    ["base", "tree", "form", "registry", "model"],
    "check/ never sees bytes: it may import from base, tree, form, registry and model only.",
  ],
  lineage: [
    ["base", "registry", "model"],
    "lineage/ works on Models alone: it may import from base, registry and model only.",
  ],
  tasks: [
    ["base", "tree", "form", "registry", "model", "template", "docx", "recognize", "check", "lineage"],
    "tasks/ is glue over the stages: it may not import from index, report, cli or web.",
  ],
  report: [["base"], "report/ words data for a reader: it may import from base only."],
  cli: [
    ["index.ts", "report", "web/server/start.ts"],
    "cli/ is thin and never reaches past the library: it may import from index and report, and start the server of web/.",
  ],
  web: [
    ["index.ts", "report"],
    "web/ is thin and never reaches past the library: it may import from index and report only.",
  ],
};

const roomRules = Object.entries(rooms).map(([room, [allowed, sentence]]) => ({
  name: `room-${room}`,
  severity: "error",
  comment: sentence,
  from: { path: `^src/${room}/` },
  to: { path: "^src/", pathNot: `^src/(${[room, ...allowed].join("|").replaceAll(".", "\\.")})(/|$)` },
}));

/** Library → the only place that imports it. */
const doors = {
  yaml: ["^src/base/yaml\\.ts$", "yaml is imported in base/yaml.ts only, so that its errors are worded in one place."],
  dayjs: ["^src/base/date\\.ts$", "dayjs is imported in base/date.ts only, so that every date is parsed strictly."],
  "fastest-levenshtein": [
    "^src/base/nearest\\.ts$",
    "fastest-levenshtein is imported in base/nearest.ts only, so that every “did you mean” measures alike.",
  ],
  handlebars: [
    "^src/template/handlebars\\.ts$",
    "handlebars is imported in template/handlebars.ts only, so that one environment decides what a text may do.",
  ],
  "@rgrove/parse-xml": [
    "^src/tree/parse-xml\\.ts$",
    "@rgrove/parse-xml is imported in tree/parse-xml.ts only, so that every XML is read with the same refusals.",
  ],
  docx: ["^src/docx/", "docx is imported in docx/ only: no other room knows the Word format."],
  fflate: ["^src/docx/", "fflate is imported in docx/ only: no other room knows that a .docx is a zip."],
  commander: ["^src/cli/", "commander is imported in cli/ only: no other room knows the command line."],
  hono: ["^src/web/server/", "hono is imported in web/server/ only: no other room knows HTTP."],
  "@hono/node-server": ["^src/web/server/", "the server's adapter is imported in web/server/ only."],
  preact: ["^src/web/page/", "preact is imported in web/page/ only: no other room knows the browser."],
  "@preact/signals": ["^src/web/page/", "signals are imported in web/page/ only."],
  codemirror: [
    "^src/web/page/yaml/",
    "codemirror is imported in web/page/yaml/ only, which is loaded when the YAML view is opened.",
  ],
  "@codemirror": ["^src/web/page/yaml/", "codemirror is imported in web/page/yaml/ only."],
  zod: [
    "^src/(form|registry|model)/|^src/lineage/rules\\.ts$|^src/check/language/words-schema\\.ts$",
    "zod is imported where data files are read: form, registry, model, the rules of lineage, the word lists; past them data are typed, not validated.",
  ],
};

const doorRules = Object.entries(doors).map(([library, [place, sentence]]) => ({
  name: `library-${library}`,
  severity: "error",
  comment: sentence,
  from: { path: "^src/", pathNot: place },
  to: { path: `(^|node_modules/)${library}(/|$)` },
}));

export default {
  forbidden: [
    ...roomRules,
    ...doorRules,
    {
      name: "index",
      severity: "error",
      comment: "index.ts is the library's front: it may run tasks only; from other rooms it may take types.",
      from: { path: "^src/index\\.ts$" },
      to: { path: "^src/", pathNot: "^src/(tasks|base)/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "page",
      severity: "error",
      comment:
        "web/page/ runs in the browser: of the rest of src/ it may take the types in web/api.ts, and words that report/ prints too.",
      from: { path: "^src/web/page/" },
      to: {
        path: "^src/",
        pathNot: "^src/web/page/|^src/report/(\\w+-words|level-names)\\.ts$",
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "disk",
      severity: "error",
      comment: "Only base/node-host.ts imports node:fs: every stage that needs the disk takes a Host.",
      from: { path: "^src/", pathNot: "^src/base/node-host\\.ts$" },
      to: { path: "^(node:)?fs(/promises)?$" },
    },
    {
      name: "cycle",
      severity: "error",
      comment: "No file imports itself through others: a cycle means two ideas that are really one.",
      from: { path: "^src/" },
      to: { circular: true },
    },
    {
      name: "declared",
      severity: "error",
      comment: "src/ imports only what package.json lists under dependencies, so that an installed soan is whole.",
      from: { path: "^src/" },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"] },
    },
    {
      name: "tests",
      severity: "error",
      comment: "src/ never imports from tests/.",
      from: { path: "^src/" },
      to: { path: "^tests/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    detectProcessBuiltinModuleCalls: true,
  },
};
