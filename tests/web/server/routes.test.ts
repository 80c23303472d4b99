/** Every route of the contract, asked as the page asks it. */
import { describe, expect, test, vi } from "vitest";
import { build } from "../../../src/tasks/build.ts";
import { createMemoryHost } from "../../../src/base/memory-host.ts";
import type {
  AddedDirective,
  Cloned,
  DirectiveList,
  Examined,
  Findings,
  Home,
  Imported,
  January,
  Model,
  NewDocument,
  OpenDocument,
  OrganList,
  PastedCitation,
  Preview,
  Refusal,
  Reviews,
  Saved,
  TemplateList,
  Updated,
  Version,
} from "../../../src/web/api.ts";
import { CITY, city, updateProject, ward, WARD } from "../../tasks/update-case.ts";
import { formOf, testServer } from "./server-case.ts";

vi.setConfig({ testTimeout: 30_000 });

const { get, post, files, faults } = testServer();
const json = async (response: Promise<Response>): Promise<unknown> => {
  const answer = await response;
  expect(answer.status).toBe(200);
  return answer.json();
};
const id = "2027/phuong";

test("home, a look, January, reviews, ledgers", async () => {
  const home = (await json(get("/api/home"))) as Home;
  expect(home).toMatchObject({ root: "/", today: "2026-12-01", pdf: false, batches: [] });
  expect(home.documents.map(({ id: one }) => one)).toEqual(["2027/phuong", "2027/thanh-pho"]);
  expect(home.total).toBe(2);
  const soon = (await json(get("/api/home?first=1"))) as Home;
  expect([soon.documents, soon.total]).toEqual([home.documents.slice(0, 1), 2]);
  const { states } = (await json(post("/api/examine", { ids: [id, "../x"] }))) as Examined;
  expect(Object.keys(states)).toEqual([id]);
  expect(((await json(get("/api/january?year=2027"))) as January).steps).toHaveLength(8);
  const { reviews } = (await json(get("/api/reviews?year=2027"))) as Reviews;
  expect(reviews[0]).toMatchObject({ why: expect.stringContaining("= "), replaced: expect.any(Boolean) });
  expect(await json(get("/api/status"))).toEqual({ books: [], problems: [] });
});

test("lists of the form", async () => {
  expect(((await json(get("/api/organs"))) as OrganList).organs.length).toBeGreaterThan(20);
  expect(((await json(get("/api/templates"))) as TemplateList).templates).toHaveLength(2);
  expect(((await json(get("/api/directives?q=nha%20giao"))) as DirectiveList).directives[0]?.id).toBe(
    "40-CT/TW@2004-06-15",
  );
  const ids = ["40-CT/TW@2004-06-15", "không có"];
  expect(((await json(post("/api/directive-names", { ids }))) as DirectiveList).directives).toMatchObject([
    { id: ids[0], citation: expect.stringContaining("Chỉ thị số 40-CT/TW, ngày 15/6/2004") },
  ]);
  const text = "Nghị quyết số 99-NQ/TW, ngày 10/3/2026 của Bộ Chính trị về phát triển văn hóa đọc";
  const { proposed } = (await json(post("/api/citation", { text }))) as PastedCitation;
  expect(((await json(post("/api/directives", { yaml: proposed?.yaml }))) as AddedDirective).directive?.id).toBe(
    proposed?.id,
  );
  expect(((await json(get("/api/directives?q=99-nq"))) as DirectiveList).directives[0]?.id).toBe(proposed?.id);
});

describe("one document", () => {
  test("opened, edited, looked over, previewed, saved", async () => {
    const opened = (await json(get(`/api/document?id=${encodeURIComponent(id)}`))) as OpenDocument & { model: Model };
    expect(opened).toMatchObject({ id, file: WARD, text: ward, child: { superior: "2027/thanh-pho" } });
    expect(opened.issuer?.id).toBe("dang-uy-phuong-ngo-quyen");
    opened.model.about = "việc đọc sách";
    const drafted = (await json(post("/api/draft", { id, text: ward, model: opened.model }))) as OpenDocument;
    expect(drafted).toMatchObject({ model: opened.model, problems: [{ code: "unverified-authority" }] });
    const { text } = drafted;
    expect(((await json(post("/api/draft", { id, text }))) as OpenDocument).model).toEqual(opened.model);
    expect(await json(post("/api/revert", { id, text, key: "about" }))).toMatchObject({ text: ward });
    expect(((await json(post("/api/findings", { id, text }))) as Findings).findings).toEqual(expect.any(Array));
    const { pages } = (await json(post("/api/preview", { id, text }))) as Preview;
    expect(pages[0]?.lines.some(({ data }) => data === "about")).toBe(true);
    const saved = (await json(post("/api/save", { id, text, version: opened.version }))) as Saved;
    expect(saved).toMatchObject({ status: "saved" });
    expect(files[WARD]).toBe(text);
    expect(await json(get(`/api/version?id=${id}`))).toEqual({ version: saved.version });
    const late = await json(post("/api/save", { id, text: ward, version: opened.version }));
    expect(late).toEqual({ status: "changed", version: saved.version, text });
    const forced = (await json(
      post("/api/save", { id, text: ward, version: opened.version, overwrite: true }),
    )) as Saved;
    expect(forced).toMatchObject({ movedTo: `${WARD}.cu-1` });
    expect(files[`${WARD}.cu-1`]).toEqual(new TextEncoder().encode(text));
  });

  test("one certain correction; a conflict settled", async () => {
    const doubled = city.replace("đến mọi", "đến mọi mọi");
    const { findings } = (await json(post("/api/findings", { id: "2027/thanh-pho", text: doubled }))) as Findings;
    const finding = findings.find((one) => one.rule === "doubled-word");
    expect(
      ((await json(post("/api/fix", { id: "2027/thanh-pho", text: doubled, finding }))) as OpenDocument).text,
    ).toBe(city);
    const text = `${ward}conflicts:\n  ban-doc:\n    mine: {text: Của phường.}\n    theirs: {text: Của thành phố.}\n`;
    const settled = (await json(post("/api/settle", { id, text, choices: { "ban-doc": "mine" } }))) as OpenDocument;
    expect(settled.text).toBe(`${ward}  ban-doc:\n    text: Của phường.\n`);
  });

  test("two saves at once: one wins, the other is told", async () => {
    const { version } = (await json(get(`/api/version?id=${id}`))) as Version;
    const texts = ["một", "hai"].map((word) => ward.replace("Mở phòng đọc", `Mở ${word} phòng đọc`));
    const answers = await Promise.all(texts.map((text) => json(post("/api/save", { id, text, version }))));
    expect(answers.map((answer) => (answer as Saved).status)).toEqual(["saved", "changed"]);
    expect(files[WARD]).toBe(texts[0]);
    files[WARD] = ward;
  });
});

describe("documents out of others", () => {
  test("new; last year's", async () => {
    const request = {
      template: "huong-dan/cong-tac-nam",
      issuer: "dang-uy-phuong-ngo-quyen",
      year: 2027,
      about: "việc mới",
    };
    const { id: fresh } = (await json(post("/api/new", request))) as NewDocument;
    expect(files[`data/documents/${fresh}.yaml`]).toContain("việc mới");
    const refused = await post("/api/new", { ...request, issuer: "khong-co" });
    expect([refused.status, ((await refused.json()) as Refusal).problem.code]).toEqual([422, "unknown-organ"]);
    const rolled = await json(post("/api/rollover", { year: 2028, ids: ["2027/thanh-pho"], dryRun: true }));
    expect(rolled).toMatchObject({ dryRun: true, documents: [{ id: "2028/thanh-pho", status: "written" }] });
    expect(files["data/documents/2028/thanh-pho.yaml"]).toBeUndefined();
  });

  test("cloned from a document, with words kept; kept later too; updated", async () => {
    const fields = { source: "2027/thanh-pho", to: "dang-uy-phuong-kien-an" };
    const seen = await json(post("/api/clone", formOf({ ...fields, dryRun: "true" })));
    expect(seen).toMatchObject({ dryRun: true, status: "written" });
    const made = (await json(post("/api/clone", formOf({ ...fields, id: "2027/kien-an", year: "2027" })))) as Cloned;
    expect(made).toMatchObject({ id: "2027/kien-an", file: "data/documents/2027/kien-an.yaml" });
    const exists = await json(post("/api/clone", formOf({ ...fields, id: "2027/kien-an" })));
    expect(exists).toMatchObject({ status: "exists" });
    const undone = (await json(
      post("/api/undo-words", { id: made.id, item: "tu-sach", from: "Mỗi nơi" }),
    )) as OpenDocument;
    expect(undone.text).toContain("undo:\n      - Mỗi nơi");
    files[CITY] = city.replace("Mở cửa cả ngày nghỉ.", "Mở cửa cả tuần.");
    const updated = (await json(post("/api/update", formOf({ id: made.id ?? "", dryRun: "true" })))) as Updated;
    expect(updated.documents[0]?.items).toContainEqual(expect.objectContaining({ key: "ban-doc", became: "followed" }));
    files[CITY] = city;
  });

  test("imported and cloned from a file, by its own name only", async () => {
    const other = { ...updateProject() } as Record<string, string | Uint8Array>;
    await build(createMemoryHost(other), { wanted: ["2027/thanh-pho"] });
    const word = Uint8Array.from(other["output/2027/thanh-pho.docx"] as Uint8Array);
    const file = new File([word], "C:\\tải về\\..\\Hướng dẫn.docx");
    const imported = (await json(post("/api/import", formOf({ file })))) as Imported;
    expect(imported).toMatchObject({ source: "Hướng dẫn.docx", status: "written" });
    expect(files[`data/documents/${imported.id}.yaml`]).toContain("TỔ CHỨC THỰC HIỆN");
    const cloned = await json(post("/api/clone", formOf({ file, to: "dang-uy-phuong-kien-an", dryRun: "true" })));
    expect(cloned).toMatchObject({ status: "written", imported: { status: "reused", id: imported.id } });
    const broken = new File([word.subarray(0, 900)], "hong.docx");
    const refused = (await json(post("/api/import", formOf({ file: broken })))) as Imported;
    expect(refused.status).toBe("failed");
    expect(refused.diagnostics[0]?.severity).toBe("error");
  });
});

test("downloads: the bytes of `soan build`, with the name of the document", async () => {
  const other = { ...updateProject() } as Record<string, string | Uint8Array>;
  await build(createMemoryHost(other), { wanted: ["2027/phuong"] });
  const response = await get(`/api/file?id=${id}&as=docx`);
  expect(response.headers.get("content-disposition")).toBe("attachment; filename*=UTF-8''phuong.docx");
  expect(response.headers.get("content-type")).toContain("wordprocessingml.document");
  const own = { ...files };
  await build(createMemoryHost(own), { wanted: ["2027/phuong"], force: true });
  expect(Buffer.from(await response.arrayBuffer()).equals(own["output/2027/phuong.docx"] as Uint8Array)).toBe(true);
  expect((await get(`/api/file?id=${id}&as=annotated`)).headers.get("content-disposition")).toContain(
    "phuong.ghi-chu.docx",
  );
  const pdf = await get(`/api/file?id=${id}&as=pdf`);
  expect([pdf.status, ((await pdf.json()) as Refusal).problem.code]).toEqual([501, "no-libreoffice"]);
  files["output/2027/phuong.docx"] = new Uint8Array([1]);
  const edited = await get(`/api/file?id=${id}`);
  expect([edited.status, ((await edited.json()) as Refusal).problem.code]).toEqual([409, "output-edited"]);
  expect((await get(`/api/file?id=${id}&standing=true`)).status).toBe(200);
  files["data/documents/2027/hong.yaml"] = "template: x\n";
  const wrong = await get("/api/file?id=2027/hong");
  expect(wrong.status).toBe(422);
  expect(((await wrong.json()) as Refusal).problems?.length).toBeGreaterThan(2);
  expect((await get("/api/file?id=2027/khong")).status).toBe(404);
});

test("none of it was a fault of the program", () => expect(faults).toEqual([]));
