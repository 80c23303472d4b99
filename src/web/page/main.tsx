/** The page of `soan web`: what the server answers in, an officer's desk in the browser out. */
import { render } from "preact";

const root = document.getElementById("page");
if (root) render(<p>Soạn</p>, root);
