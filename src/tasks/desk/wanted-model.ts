/** A model as a form sends it → the same as it would be read from a file: texts in one form of Unicode, spaces at their ends gone. */
import { createSource } from "../../base/source.ts";
import { readModel } from "../../model/read-model.ts";
import type { Model } from "../../model/types.ts";
import { writeModel } from "../../model/write-model.ts";

/** Undefined for data that have not the shape of a model. A half-filled model is left as it is: it will be filled in. */
export function wantedModel(given: unknown): Model | undefined {
  try {
    const text = writeModel(given as Model);
    const { value, readable } = readModel(createSource("", text));
    return (value ?? readable)?.model;
  } catch {
    // What cannot be written is no model; there is no cheaper judge of all its parts than the writer.
    return undefined;
  }
}
