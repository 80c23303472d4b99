/** What is printed on the pages of a PDF: pieces of text with place, size and face, and the lines drawn. Lengths are mm from the top left. */
import { getDocument, OPS, type PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";

/** Text set in one face at one baseline. `size` is in points. */
export interface Piece {
  text: string;
  x: number;
  /** Baseline. */
  y: number;
  width: number;
  size: number;
  font: string;
  bold: boolean;
  italic: boolean;
}

/** A horizontal line drawn on the page: a rule, a border or an underline. */
export interface Rule {
  x: number;
  y: number;
  width: number;
}

export interface Page {
  number: number;
  width: number;
  height: number;
  pieces: Piece[];
  rules: Rule[];
  /** Colours that text and lines are painted in, such as `#000000`. */
  colors: string[];
}

const mmPerPoint = 25.4 / 72;

/** Reads all pages of a PDF. */
export async function readPdf(bytes: Uint8Array): Promise<Page[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const pages: Page[] = [];
  for (let number = 1; number <= pdf.numPages; number++) pages.push(await readPage(await pdf.getPage(number)));
  await task.destroy();
  return pages;
}

async function readPage(page: PDFPageProxy): Promise<Page> {
  const [, , width = 0, height = 0] = page.view;
  const operators = await page.getOperatorList();
  const { items } = await page.getTextContent();
  const pieces = items.flatMap((item): Piece[] => {
    if (!("str" in item) || item.str === "") return [];
    const [, , , size, x, y] = item.transform as [number, number, number, number, number, number];
    const { name } = page.commonObjs.get(item.fontName) as { name: string };
    return [
      {
        text: item.str.normalize("NFC"),
        x: x * mmPerPoint,
        y: (height - y) * mmPerPoint,
        width: item.width * mmPerPoint,
        size: Math.round(size * 10) / 10,
        font: name.replace(/^[A-Z]{6}\+/, "").replace(/-.*/, ""),
        bold: /bold/i.test(name),
        italic: /italic|oblique/i.test(name),
      },
    ];
  });
  const rules = horizontals(operators, height).map((rule) => ({
    x: rule.x * mmPerPoint,
    y: rule.y * mmPerPoint,
    width: rule.width * mmPerPoint,
  }));
  const colors = colorsOf(operators);
  return { number: page.pageNumber, width: width * mmPerPoint, height: height * mmPerPoint, pieces, rules, colors };
}

type Operators = Awaited<ReturnType<PDFPageProxy["getOperatorList"]>>;

function colorsOf({ fnArray, argsArray }: Operators): string[] {
  const setting: number[] = [OPS.setFillRGBColor, OPS.setStrokeRGBColor];
  const colors = fnArray.flatMap((operator, index) => (setting.includes(operator) ? [String(argsArray[index])] : []));
  return [...new Set(colors)];
}

type Matrix = [number, number, number, number, number, number];

const painted = new Set([OPS.stroke, OPS.closeStroke, OPS.fill, OPS.eoFill, OPS.fillStroke, OPS.eoFillStroke]);

/** Follows the page's transformations and collects flat painted paths, in points from the top left. */
function horizontals(operators: Operators, height: number): Rule[] {
  const rules: Rule[] = [];
  const saved: Matrix[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  operators.fnArray.forEach((operator, index) => {
    const values = operators.argsArray[index] as unknown[];
    if (operator === OPS.save) saved.push(matrix);
    if (operator === OPS.restore) matrix = saved.pop() ?? [1, 0, 0, 1, 0, 0];
    if (operator === OPS.transform) matrix = multiply(matrix, values as unknown as Matrix);
    if (operator === OPS.constructPath && painted.has(values[0] as number)) {
      const [left = 0, bottom = 0, right = 0, top = 0] = values[2] as Float32Array;
      const [x1, y1] = apply(matrix, left, bottom);
      const [x2, y2] = apply(matrix, right, top);
      const thickness = Math.abs(y2 - y1);
      const width = Math.abs(x2 - x1);
      const rule = { x: Math.min(x1, x2), y: height - (y1 + y2) / 2, width };
      // A border is painted once for each of its sides that meet; one line is one rule.
      const known = rules.some(({ x, y }) => Math.abs(x - rule.x) < 0.1 && Math.abs(y - rule.y) < 0.1);
      if (thickness < 2 && width > 3 && !known) rules.push(rule);
    }
  });
  return rules;
}

function multiply([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}
