/** The word lists of the project, read once for the tests of this folder. */
import path from "node:path";
import { createNodeHost } from "../../../src/base/node-host.ts";
import { loadWords, type Words } from "../../../src/check/language/words.ts";

const loaded = loadWords(createNodeHost(path.resolve(import.meta.dirname, "../../..")));

export const problems = loaded.diagnostics;

if (!loaded.value) throw new Error("the word lists cannot be read");
export const words: Words = loaded.value;
