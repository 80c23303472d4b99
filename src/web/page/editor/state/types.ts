/** Names for the parts of the model that the form shows, taken from the contract with the server. */
import type { OpenDocument } from "../../../api.ts";

export type Model = NonNullable<OpenDocument["model"]>;
export type Section = Model["sections"][number];
export type Item = Section["items"][number];
export type Bullet = Section["bullets"][number];
export type Reviews = NonNullable<Section["reviews"]>;
export type ClaimedReview = Reviews["list"][number];
export type Table = NonNullable<Section["table"]>;
export type Assignment = Item["assignments"][number];
export type Parent = Model["parents"][number];
export type PendingText = NonNullable<Parent["pending"]>;
export type Appendix = Model["appendices"][number];
export type AppendixGroup = Appendix["groups"][number];
export type Footnote = Model["footnotes"][number];
export type Recipient = Model["recipients"][number];
