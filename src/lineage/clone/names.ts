/** The words by which a text may name the parent's organs and those above it → one search that finds whole names, the longest first. */
import { setToneMarks } from "../../base/text/tone-marks.ts";
import { hasTerritory, type ParentSide, type Words } from "./line.ts";
import { createPatterns } from "./name-patterns.ts";

/** A name and what it stands for. */
export interface Name {
  text: string;
  side: "parent" | "above" | "other";
  /** Slot that it stands for; `territory` and `committee` may have a head: Ủy ban Kiểm tra + Thành ủy. */
  role: string;
  head?: string;
  /** True for names that another organ's name may begin with: Thành ủy, thành phố, Ban Tuyên giáo. */
  open?: boolean;
}

export interface NameFound extends Name {
  start: number;
  end: number;
}

export type FindNames = (text: string) => NameFound[];

/** Prepares the search for the organ that issued a document. */
export function findNamesOf(line: ParentSide): FindNames {
  const names = new Map<string, Name>();
  for (const name of [...others(line), ...ofParent(line), ...ofAbove(line)]) {
    const key = fold(name.text);
    if (!names.has(key) || names.get(key)?.side === "other") names.set(key, name);
  }
  if (names.size === 0) return () => [];
  // What only looks like a name is matched too, so that no name is seen inside it.
  const longest = [...names.keys(), ...line.rules.notNames.map(fold)].sort((a, b) => b.length - a.length);
  const patternFor = createPatterns(longest);
  return (text) => {
    const view = setToneMarks(text, "old");
    const lower = view.toLowerCase();
    const pattern = patternFor(lower);
    if (pattern === undefined) return [];
    return [...lower.matchAll(pattern)].flatMap(({ 0: small, index }) => {
      const found = view.slice(index, index + small.length);
      const name = names.get(fold(found));
      if (!name || !sameStart(found, name.text)) return [];
      const end = index + found.length;
      if (name.open === true && startsOther(view.slice(end))) return [];
      const units = name.role === "committee" ? (UNITS_UNDER.exec(view.slice(0, index))?.[0] ?? "") : "";
      return units === ""
        ? [{ ...name, start: index, end }]
        : [{ ...name, role: "below", start: index - units.length, end }];
    });
  };
}

/** `các chi bộ, đảng bộ cơ sở, chi bộ trực thuộc` before the committee's name: the units below it, however they are listed. */
const UNITS_UNDER =
  /(?:[Cc]ác )?(?:(?:cấp ủy|tổ chức đảng|chi ủy|đảng ủy|chi bộ|đảng bộ|chi|đảng)(?: cơ sở| bộ phận)?(?:, | và | ))+trực thuộc $/iu;

function fold(text: string): string {
  return setToneMarks(text, "old").toLowerCase();
}

/** A committee's name has a capital; written small it is a generic word. */
function sameStart(found: string, name: string): boolean {
  const [first, second] = [name.charAt(0), found.charAt(0)];
  return first === first.toLowerCase() || second === second.toUpperCase();
}

/** Another name goes on: Thành ủy | Hà Nội, thành phố | Huế, Đảng ủy | Ủy ban nhân dân. */
function startsOther(after: string): boolean {
  return /^ (?:\p{Lu}\p{Ll}|các cơ quan|các cấp|Trung ương|phường \p{Lu}|xã \p{Lu}|khối )/u.test(after);
}

function ofParent(line: ParentSide): Name[] {
  const { parent, parentHome, parentWords: words, rules } = line;
  const side = "parent" as const;
  const simple = (role: string, ...texts: (string | undefined)[]): Name[] =>
    texts.flatMap((text) => (text === undefined || text === "" ? [] : [{ text, side, role }]));
  return [
    ...(parent.kind === "committee"
      ? []
      : simple("self", parent.name, words["self"], withoutPlace(parent.name, parent.place.name))),
    ...(parentHome.kind === "committee" ? ofCommittee(line, words, side, parentHome.name, parentHome.place.name) : []),
    ...simple("partyBody", words["partyBody"], words["territoryName"] && `Đảng bộ ${words["territoryName"]}`),
    ...simple("below", words["below"]),
    // “các cơ quan, đơn vị” is said at every level, “địa phương” only where there are units below.
    ...simple("units", ...[words["units"]].filter((text) => text?.includes("địa phương"))),
    ...simple("mass", words["mass"]),
    ...simple("front", words["front"]),
    ...bareFunction(words["advisory"], words["committee"], side),
    ...(hasTerritory(parentHome, rules) ? ofTerritory(line, words, side) : []),
    ...simple("culture", words["culture"], ...(hasTerritory(parentHome, rules) ? rules.culture : [])),
    ...(parent.kind === "department" ? ofDepartment(parent.name, words["self"] ?? parent.name) : []),
    ...rules.blocs.filter((bloc) => words["committee"] === `Đảng ủy ${bloc}`).flatMap((bloc) => ofBloc(bloc, line)),
  ];
}

function ofAbove({ above, aboveWords, ...line }: ParentSide): Name[] {
  if (!above) return [];
  const whole = { ...line, above, aboveWords };
  return [
    ...ofCommittee(whole, aboveWords, "above", above.name, above.place.name),
    ...(hasTerritory(above, line.rules) ? ofTerritory(whole, aboveWords, "above") : []),
  ];
}

/** Everything that is called after a committee. */
function ofCommittee(
  { rules }: ParentSide,
  words: Words,
  side: "parent" | "above",
  home: string,
  place: string,
): Name[] {
  const short = words["committee"];
  if (short === undefined) return [];
  const committees = [...new Set([short, `${short} ${place}`, home, withoutPlace(home, place)])].filter(
    (text) => text.trim() === text && text !== "",
  );
  return committees.flatMap((committee): Name[] => {
    const open = committee === short;
    const named = (role: string, head: string, composed = false): Name => ({
      text: `${head} ${committee}`,
      side,
      role,
      open,
      ...(composed ? { head } : {}),
    });
    return [
      { text: committee, side, role: "committee", open },
      named("standing", "Ban Thường vụ"),
      named("standing", "BTV"),
      named("permanent", "Thường trực"),
      ...(words["office"] === undefined ? [] : [named("office", "Văn phòng")]),
      ...rules.advisoryFunctions.map((f) => named("advisory", `Ban ${f}`)),
      ...rules.otherFunctions.map((f) => named("advisory", `Ban ${f}`, true)),
      ...rules.committeeHeads.map((head) => named("committee", head, true)),
      ...rules.belowHeads.map((heads) => named("below", `${heads} trực thuộc`)),
    ];
  });
}

function ofTerritory({ rules, parent }: ParentSide, words: Words, side: "parent" | "above"): Name[] {
  const { territory, territoryName } = words;
  if (territory === undefined) return [];
  // Over a department stands the government of the same level.
  const government = side === "parent" && parent.kind === "department" ? "above" : side;
  const places = [...new Set([territory, territoryName ?? territory])];
  return places.flatMap((place): Name[] => [
    ...(place === territory ? [{ text: place, side, role: "territory", open: true }] : []),
    { text: `UBND ${place}`, side: government, role: "government", open: place === territory },
    { text: `Ủy ban nhân dân ${place}`, side: government, role: "government", open: place === territory },
    ...rules.territoryHeads.map((head): Name => ({
      text: `${head} ${place}`,
      side,
      role: "territory",
      head,
      open: place === territory,
    })),
    ...(side === "parent"
      ? rules.culture.map((text): Name => ({ text: `${text} ${place}`, side, role: "culture" }))
      : []),
  ]);
}

/** `Ban Tuyên giáo` alone means the parent's own. */
function bareFunction(advisory: string | undefined, committee: string | undefined, side: "parent"): Name[] {
  if (advisory === undefined || committee === undefined || !advisory.endsWith(` ${committee}`)) return [];
  return [{ text: advisory.slice(0, -committee.length - 1), side, role: "advisory", head: "bare", open: true }];
}

/** A department calls itself by its first word or by its letters: Giám đốc Sở, Giám đốc Sở GD&ĐT. */
function ofDepartment(name: string, self: string): Name[] {
  const word = name.split(" ", 1)[0] ?? "";
  const letters = self
    .slice(word.length + 1)
    .split(/ và |, | - /u)
    .map((part) =>
      part
        .split(" ")
        .map((syllable) => syllable.charAt(0).toUpperCase())
        .join(""),
    );
  const short = ["&", "", "-", " và "].map((joint) => `${word} ${letters.join(joint)}`);
  const side = "parent" as const;
  return [word, ...new Set(short)].flatMap((called): Name[] => [
    { text: called, side, role: "self", head: "word", open: called === word },
    { text: `Văn phòng ${called}`, side, role: "office" },
    { text: `Giám đốc ${called}`, side, role: "leader" },
    { text: `Ban Giám đốc ${called}`, side, role: "leader" },
    { text: `các phòng thuộc ${called}`, side, role: "below" },
    { text: `các phòng ${called}`, side, role: "below" },
    { text: `cơ quan ${called}`, side, role: "below" },
  ]);
}

/** `các tổ chức chính trị - xã hội cấp Khối`, `trong Khối`. */
function ofBloc(bloc: string, { rules }: ParentSide): Name[] {
  const side = "parent" as const;
  const masses = rules.territoryHeads.filter((head) => head.startsWith("các "));
  return [
    ...masses.flatMap((head): Name[] =>
      [`cấp ${bloc}`, bloc].map((level) => ({ text: `${head} ${level}`, side, role: "mass" })),
    ),
    { text: `cấp ${bloc}`, side, role: "partyBody" },
    { text: bloc, side, role: "partyBody" },
  ];
}

/** Other organs under the same committee: their names may hold the words of the parent's level. */
function others({ registry, parent, parentHome, above }: ParentSide): Name[] {
  const known = new Set([parent.id, parentHome.id, above?.id]);
  return [...registry.organs.values()].flatMap((organ): Name[] => {
    const near =
      organ.superior !== undefined &&
      (known.has(organ.superior) || registry.organs.get(organ.superior)?.superior === parentHome.id);
    if (!near || known.has(organ.id) || organ.until !== undefined) return [];
    const own =
      organ.superior === parentHome.id &&
      (organ.kind === "advisory" || organ.kind === "office" || organ.kind === "front");
    if (own) return [];
    return [organ.name, withoutPlace(organ.name, parentHome.place.name)].map((text) => ({
      text,
      side: "other",
      role: "other",
    }));
  });
}

function withoutPlace(name: string, place: string): string {
  return place !== "" && name.endsWith(` ${place}`) ? name.slice(0, -place.length - 1) : name;
}
