/** The page of rules names every rule with its basis and examples; the text shows what the data says. */
import { expect, it } from "vitest";
import { RULES } from "../../src/check/rules.ts";
import { printRules } from "../../src/report/print-rules.ts";
import { listRules } from "../../src/tasks/check-rules.ts";
import { runCli } from "../cli/run-cli.ts";

const { families } = listRules();
const rows = families.flatMap(({ rules }) => rules);

it("lists every rule once, in a family with a name", () => {
  expect(rows.map(({ id }) => id)).toEqual(RULES.map(({ id }) => id));
  for (const { name, rules } of families) {
    expect(name).toMatch(/^\p{Lu}/u);
    expect(rules).not.toEqual([]);
  }
});

it("gives an example of what is named and of what is not, but where only measures tell", () => {
  for (const { id, bad, good } of rows) {
    if (id.startsWith("form-")) continue;
    expect([id, bad]).toEqual([id, expect.stringMatching(/\S/u)]);
    expect([id, good]).toEqual([id, expect.stringMatching(/\S/u)]);
    expect(`${bad ?? ""}${good ?? ""}`).not.toMatch(/<\/?\w/u);
  }
});

it("is printed whole", () => {
  const text = printRules({ families });
  for (const { id, title, basis } of rows) {
    expect(text).toContain(`${id} (`);
    expect(text).toContain(title);
    expect(text).toContain(basis);
  }
});

it("is a page of the command line, and the same as JSON", async () => {
  const text = await runCli(["check", "--rules"], "/");
  expect(text).toEqual({ exitCode: 0, stdout: printRules({ families }), stderr: "" });
  const json = await runCli(["check", "--rules", "--json"], "/");
  expect(JSON.parse(json.stdout)).toEqual({ families });
});

it("is the only check that needs no file", async () => {
  const { exitCode, stderr } = await runCli(["check"], "/");
  expect(exitCode).toBe(2);
  expect(stderr).toContain("Còn thiếu <tệp>");
});
