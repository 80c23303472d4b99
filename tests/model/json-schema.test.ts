import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { documentJsonSchema } from "../../src/model/json-schema.ts";

const file = path.join(import.meta.dirname, "../../data/schema/document.schema.json");
const VIETNAMESE = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/i;

interface Key {
  name: string;
  title?: string;
  description?: string;
}

describe("the committed schema", () => {
  test("is not stale: `soan schema` writes it anew", () => {
    expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(documentJsonSchema());
  });

  test("explains every key in Vietnamese", () => {
    const keys = keysOf(documentJsonSchema(), "");
    expect(keys.length).toBeGreaterThan(90);
    expect(
      keys.filter(({ title, description }) => !VIETNAMESE.test(title ?? "") || !VIETNAMESE.test(description ?? "")),
    ).toEqual([]);
  });

  test("refuses unknown keys and takes an optional key without a value", () => {
    const schema = documentJsonSchema() as {
      additionalProperties: unknown;
      properties: Record<string, { type: unknown }>;
    };
    expect(schema.additionalProperties).toBe(false);
    expect([schema.properties["number"]?.type, schema.properties["year"]?.type]).toEqual([
      ["string", "number", "null"],
      "integer",
    ]);
  });
});

function keysOf(schema: unknown, at: string): Key[] {
  if (typeof schema !== "object" || schema === null) return [];
  const properties = "properties" in schema ? Object.entries(schema.properties as Record<string, object>) : [];
  const here = properties.map(([name, explained]) => ({ ...explained, name: `${at}.${name}` }));
  return [
    ...here,
    ...Object.entries(schema).flatMap(([key, value]) => keysOf(value, key === "properties" ? at : `${at}/${key}`)),
  ];
}
