/** Helpers that put a mark into a text: citation, footnote number, blank, appendix label. */
import { nearest } from "../../base/nearest.ts";
import { missingDirective } from "../../registry/missing.ts";
import type { Citation } from "../../tree/nodes.ts";
import type { Problem } from "../session.ts";
import type { Helper } from "./helper.ts";

/** Cites a directive by its registry id, or a parent as `parents` and `parent` give it. */
export const cite: Helper = {
  usage: '{{cite "29-NQ/TW@2013-11-04"}} hoặc {{cite "29-NQ/TW@2013-11-04" "full"}}',
  arity: [1, 2],
  run([target, mention = "auto"], { session, from, report }) {
    const parent = typeof target === "object" ? session.facts.parents.find((one) => one === target) : undefined;
    const ref = parent?.ref ?? target;
    const origin = parent?.from ?? from;
    if (typeof ref !== "string") {
      report({
        code: "bad-arguments",
        what: "Hàm “cite” cần mã của một văn bản.",
        why: "Trích dẫn được viết từ danh mục văn bản, theo mã.",
        fix: `Cách viết: ${cite.usage}.`,
      });
      return undefined;
    }
    if (mention !== "auto" && mention !== "full" && mention !== "short") {
      report({
        code: "bad-arguments",
        what: `Không có cách trích dẫn “${String(mention)}”.`,
        why: "Không ghi gì thì lần đầu trích dẫn đủ, các lần sau trích dẫn gọn.",
        fix: 'Ghi "full" để trích dẫn đủ, "short" để chỉ ghi tên loại, số và ký hiệu.',
      });
      return undefined;
    }
    if (!session.registry.directives.has(ref) && !session.pending.has(ref)) {
      report({
        ...missingDirective(session.registry, ref),
        ...(parent ? { place: session.placeOf(parent.from) } : {}),
      });
      return undefined;
    }
    const node: Citation = { type: "citation", ref, mention, children: [] };
    if (origin !== undefined) node.from = origin;
    return [node];
  },
};

/** The number of a footnote. */
export const note: Helper = {
  usage: '{{note "mã chú thích"}}',
  arity: [1, 1],
  run([id], { session, from, report }) {
    const ids = session.model.footnotes.map((footnote) => footnote.id);
    if (typeof id === "string" && ids.includes(id)) {
      return [from === undefined ? { type: "note-reference", ref: id } : { type: "note-reference", ref: id, from }];
    }
    report(unknownId("unknown-footnote", "chú thích", String(id), ids, "footnotes"));
    return undefined;
  },
};

/** Dots to be written over by hand. */
export const blank: Helper = {
  usage: '{{blank "số kế hoạch"}}',
  arity: [1, 1],
  run: ([what]) => [{ type: "blank", value: ".....", what: String(what) }],
};

/** `Phụ lục`, or `Phụ lục 2` when there are several. */
export const appendixLabel: Helper = {
  usage: '{{appendix "mã phụ lục"}}',
  arity: [1, 1],
  run([id], { session, report }) {
    const label = session.appendixLabels.get(String(id));
    if (label === undefined)
      report(unknownId("unknown-appendix", "phụ lục", String(id), [...session.appendixLabels.keys()], "appendices"));
    return label;
  },
};

function unknownId(code: string, noun: string, id: string, ids: readonly string[], key: string): Problem {
  const meant = nearest(id, ids);
  const known = ids.length > 0 ? `Các mã đã có: ${ids.join(", ")}.` : `Thêm ${noun} này vào khóa ${key}.`;
  const why = `Mã phải là id của một mục trong khóa ${key}.`;
  return { code, what: `Không có ${noun} “${id}”.`, why, fix: meant ? `Có phải ý bạn là “${meant}”?` : known };
}
