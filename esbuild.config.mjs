/** `src/` in, `dist/` out: one file per verb and the parts they share, so that a verb loads only what it needs; and the page of `soan web`. */
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { env } from "node:process";
import { build } from "esbuild";

// Tests build into a folder of their own, so that they run what stands in src/.
const outdir = env["SOAN_DIST"] ?? "dist";
rmSync(outdir, { recursive: true, force: true });

const { outputFiles } = await build({
  // Threads start from files of their own.
  entryPoints: ["src/cli/main.ts", "src/index.ts", "src/tasks/batch/worker.ts", "src/tasks/check-many/worker.ts"],
  outdir,
  outbase: "src",
  chunkNames: "chunks/[name]-[hash]",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  minifyWhitespace: true,
  minifySyntax: true,
  write: false,
  // Bundled CommonJS packages call `require` for Node's own modules.
  banner: {
    js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
  },
});

const identity = createHash("sha256");
for (const { path: file, contents } of outputFiles) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, contents);
  identity.update(path.basename(file)).update(contents);
}
// Names this build; documents made by another one are made again.
writeFileSync(path.join(outdir, "identity"), identity.digest("hex"));

const page = path.join(outdir, "web");
await build({
  entryPoints: ["src/web/page/main.tsx", "src/web/page/page.css"],
  outdir: page,
  entryNames: "[name]",
  chunkNames: "[name]-[hash]",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "browser",
  target: "es2022",
  jsx: "automatic",
  jsxImportSource: "preact",
  minify: true,
  define: { "process.env.NODE_ENV": '"production"' },
});
copyFileSync("src/web/page/index.html", path.join(page, "index.html"));
