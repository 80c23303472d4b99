/** The address after `#` ⇄ which view is open, so that back, forward and reload do what an officer expects. */
import { signal } from "@preact/signals";

export type View = "home" | "document" | "january" | "receive" | "clone" | "update" | "batch";

/** `id`: the document, the year of January, or the batch; null where the view needs none. */
export interface Route {
  view: View;
  id: string | null;
}

const words: Record<View, string> = {
  home: "",
  document: "van-ban",
  january: "thang-gieng",
  receive: "nhan",
  clone: "lap-ban",
  update: "cap-nhat",
  batch: "hang-loat",
};

/** Address of a view, for links. */
export function href(view: View, id?: string | null): string {
  return `#/${words[view]}${id ? `/${encodeURIComponent(id)}` : ""}`;
}

/** The view that an address asks for; an address that says nothing is home. */
export function readRoute(hash: string): Route {
  const [word = "", id = ""] = hash.replace(/^#\/?/, "").split("/");
  const view = (Object.keys(words) as View[]).find((one) => words[one] === word) ?? "home";
  return { view, id: id === "" ? null : decode(id) };
}

function decode(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

/** The open view. */
export const route = signal<Route>({ view: "home", id: null });

/** Opens a view. */
export function go(view: View, id?: string | null): void {
  location.hash = href(view, id);
}

/** Follows the address from now on. */
export function followAddress(): void {
  const read = (): void => {
    route.value = readRoute(location.hash);
  };
  addEventListener("hashchange", read);
  read();
}
