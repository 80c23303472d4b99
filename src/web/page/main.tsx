/** The page of `soan web`: what the server answers in, an officer's desk in the browser out. */
import { render } from "preact";
import { Desk } from "./shell/desk.tsx";
import { followAddress } from "./shell/route.ts";

const root = document.getElementById("page");
followAddress();
if (root) render(<Desk />, root);
