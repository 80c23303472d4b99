/** Name of a kept revision of a superior's document → where it is kept. */
export const BASE_FOLDER = "data/bases";

/** Path of a kept revision. */
export function baseFile(name: string): string {
  return `${BASE_FOLDER}/${name}.yaml`;
}
