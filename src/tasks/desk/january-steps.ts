/** Documents of a year and what is known of them → the steps of January, each with what is still open in it. */
import type { BatchBook } from "./batch-books.ts";
import type { DocumentFacts } from "./document-facts.ts";
import type { DocumentRow, JanuaryStep } from "./types.ts";

type Open = JanuaryStep["open"];

function step(words: Pick<JanuaryStep, "id" | "title" | "why">, total: number, open: Open): JanuaryStep {
  return { ...words, done: total - open.length, total, open };
}

/** Last year's documents that have no successor of the same name. */
export function rollStep(before: readonly DocumentRow[], now: readonly DocumentRow[], year: number): JanuaryStep {
  const standing = new Set(now.map(({ id }) => id));
  const open = before
    .filter(({ id }) => !standing.has(id.replace(/^\d{4}/u, String(year))))
    .map(({ id, kind, about }) => ({ id, what: `${kind} ${about}: chưa có bản năm ${year}.` }));
  const words = {
    id: "roll",
    title: `Chuyển văn bản năm ${year - 1} sang năm ${year}`,
    why: "Năm, thời hạn, kỳ sơ kết, tổng kết được tính lại; số, ngày và văn bản cấp trên để trống.",
  } as const;
  return step(words, before.length, open);
}

/** Documents that carry out a superior's text which has no number yet. */
export function receiveStep(now: readonly DocumentRow[], documents: ReadonlyMap<string, DocumentFacts>): JanuaryStep {
  const open = now.flatMap(({ id, extends: superior }): Open => {
    if (superior === null)
      return (documents.get(id)?.pending ?? []).map((name) => ({
        id,
        what: `Văn bản cấp trên chưa có số, ngày: ${name}.`,
      }));
    const above = documents.get(superior);
    if (above === undefined) return [{ id, what: `Chưa có văn bản cấp trên “${superior}”.` }];
    return above.head.number !== null ? [] : [{ id, what: `Văn bản cấp trên “${superior}” chưa có số.` }];
  });
  const waiting = new Set(open.map(({ id }) => id)).size;
  return {
    id: "receive",
    title: "Nhận văn bản của cấp trên",
    why: "Có bản chính thức thì điền số, ngày; cấp trên sửa nội dung thì cập nhật văn bản của mình.",
    done: now.length - waiting,
    total: now.length,
    open,
  };
}

export function blankStep(now: readonly DocumentRow[]): JanuaryStep {
  const open = now.flatMap(({ id, state }): Open => {
    if (state === null) return [{ id, what: "Chưa xem." }];
    return state.blanks === 0 ? [] : [{ id, what: `Còn ${state.blanks} chỗ trống.` }];
  });
  const words = {
    id: "blanks",
    title: "Điền chỗ trống",
    why: "Số, ngày, người ký và những chỗ chưa biết đang in thành khoảng trống.",
  } as const;
  return step(words, now.length, open);
}

export function checkStep(now: readonly DocumentRow[]): JanuaryStep {
  const open = now.flatMap(({ id, state }): Open => {
    if (state === null) return [{ id, what: "Chưa soát." }];
    const { errors, warnings, conflicts } = state;
    const said = [
      ...(errors > 0 ? [`${errors} lỗi`] : []),
      ...(warnings > 0 ? [`${warnings} cảnh báo`] : []),
      ...(conflicts > 0 ? [`${conflicts} xung đột với cấp trên`] : []),
    ];
    return said.length === 0 ? [] : [{ id, what: `Còn ${said.join(", ")}.` }];
  });
  const words = {
    id: "check",
    title: "Soát văn bản",
    why: "Viện dẫn, mốc sơ kết, tổng kết, bố cục, chính tả, chữ còn sót của năm trước hoặc của cấp trên.",
  } as const;
  return step(words, now.length, open);
}

const OUTPUT_WORDS: Readonly<Record<Exclude<DocumentRow["output"], "built">, string>> = {
  none: "Chưa soạn thành tệp Word.",
  outdated: "Dữ liệu đã đổi từ lần soạn trước.",
  edited: "Tệp Word đã được sửa tay.",
  missing: "Tệp Word không còn ở chỗ cũ.",
  failed: "Lần soạn trước có lỗi.",
};

export function buildStep(now: readonly DocumentRow[]): JanuaryStep {
  const open = now.flatMap(({ id, output }): Open => (output === "built" ? [] : [{ id, what: OUTPUT_WORDS[output] }]));
  const words = {
    id: "build",
    title: "Soạn thành tệp Word",
    why: "Tải tệp Word để trình ký; văn bản còn lỗi thì chưa soạn được.",
  } as const;
  return step(words, now.length, open);
}

export function batchStep(books: readonly BatchBook[]): JanuaryStep {
  const open = books.flatMap(({ name, title, total, failed }): Open => {
    if (total === 0) return [{ id: null, what: `${title} (${name}): chưa soạn lần nào.` }];
    return failed === 0 ? [] : [{ id: null, what: `${title} (${name}): ${failed} trong ${total} văn bản có lỗi.` }];
  });
  const words = {
    id: "batch",
    title: "Soạn cả đợt cho các đơn vị",
    why: "Mỗi cơ quan trong đợt có một văn bản; chạy lại thì chỉ soạn những văn bản đã đổi.",
  } as const;
  return step(words, books.length, open);
}

/** Word files that do not agree with their data: somebody has to decide. */
export function statusStep(now: readonly DocumentRow[], books: readonly BatchBook[]): JanuaryStep {
  const mine = now.flatMap(({ id, output }): Open =>
    output === "edited" || output === "missing" || output === "failed" ? [{ id, what: OUTPUT_WORDS[output] }] : [],
  );
  const left = books.flatMap(({ name, waiting }): Open =>
    waiting === 0
      ? []
      : [{ id: null, what: `Đợt ${name}: ${waiting} tệp được giữ lại hoặc không còn trong danh sách.` }],
  );
  const words = {
    id: "status",
    title: "Xem sổ theo dõi",
    why: "Tệp Word đã sửa tay, bị chuyển đi hoặc không còn trong danh sách thì phải có người quyết định.",
  } as const;
  return step(words, now.length + books.length, [...mine, ...left]);
}
