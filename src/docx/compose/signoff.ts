/** Recipients and signature in, a two-column table that never breaks across pages out. */
import type { Line, Signoff } from "../../tree/nodes.ts";
import { mmToTwips, ptToTwips } from "../units.ts";
import type { StyleId, WordParagraph, WordRun, WordTable } from "../word.ts";
import type { Frame } from "./frame.ts";
import { plainText } from "./line-text.ts";
import { labelFor } from "./lists.ts";
import { composeRuns } from "./runs.ts";

/** Composes the block: Nơi nhận level with the line of authority, the name a signature's height below the position. */
export function composeSignoff(signoff: Signoff, frame: Frame): WordTable {
  const left = mmToTwips(frame.form.signoff.leftMm.value);
  const cells = [
    signoff.recipients.map((line) => composeRecipient(line, frame)),
    composeSignature(signoff.signature, frame),
  ];
  return { kind: "table", look: "plain", columns: [left, frame.textWidth - left], rows: [cells] };
}

function composeRecipient(line: Line, frame: Frame): WordParagraph {
  if (line.role === "recipients-label") {
    return {
      kind: "paragraph",
      style: "RecipientsLabel",
      keepNext: true,
      runs: labelRuns(plainText(line.children), frame),
    };
  }
  const label = labelFor(frame.lists, frame.form, { scheme: "bullet", list: "recipients", label: "-" }, "recipient");
  return {
    kind: "paragraph",
    style: "Recipient",
    ...("list" in label ? label : {}),
    keepNext: true,
    runs: composeRuns(line.children, frame),
  };
}

/** HD 05-HD/VPTW, p. 24: the line under Nơi nhận is as long as the words; the colon stands outside it. */
function labelRuns(text: string, frame: Frame): WordRun[] {
  const words = text.replace(/:$/, "");
  const colon: WordRun[] = words === text ? [] : [{ kind: "text", text: ":" }];
  return [
    frame.form.looks["recipients-label"].underline
      ? { kind: "text", text: words, underline: true }
      : { kind: "text", text: words },
    ...colon,
  ];
}

function composeSignature(lines: readonly Line[], frame: Frame): WordParagraph[] {
  const { form } = frame;
  const alone = !lines.some((line) => line.role === "authority");
  const styles: Partial<Record<Line["role"], StyleId>> = {
    authority: "Authority",
    position: alone ? "PositionAlone" : "Position",
    name: "SignerName",
  };
  const gap = signatureGap(frame);
  const named = lines.some((line) => line.role === "name");
  return lines.map((line, index): WordParagraph => {
    const room =
      line.role === "name"
        ? { before: gap }
        : !named && index === lines.length - 1
          ? { after: gap + ptToTwips(form.looks.name.size) }
          : {};
    return {
      kind: "paragraph",
      style: styles[line.role] ?? "Position",
      keepNext: true,
      ...room,
      runs: composeRuns(line.children, frame),
    };
  });
}

/** Space between the position's and the name's lines so that their baselines are the form's distance apart. */
function signatureGap({ form }: Frame): number {
  const singleLine = ptToTwips(form.looks.name.size * 1.15);
  return Math.max(0, mmToTwips(form.signature.gapMm.value) - singleLine);
}
