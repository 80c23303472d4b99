/** docxtemplater's loop alone in a process: template and data ready in, files out; prints the milliseconds of the loop. */
import fs from "node:fs";
import path from "node:path";
import Docxtemplater from "docxtemplater";
import PizZip from "pizzip";

const [prepared = "", out = ""] = process.argv.slice(2);
const template = fs.readFileSync(path.join(prepared, "template.docx"));
const data = JSON.parse(fs.readFileSync(path.join(prepared, "data.json"), "utf8")) as object[];
fs.mkdirSync(out, { recursive: true });
const started = performance.now();
for (const [index, one] of data.entries()) {
  const filled = new Docxtemplater(new PizZip(template), { paragraphLoop: true });
  filled.render(one);
  fs.writeFileSync(
    path.join(out, `${index}.docx`),
    filled.getZip().generate({ type: "uint8array", compression: "DEFLATE" }),
  );
}
console.log(performance.now() - started);
