/** Types of the part of handlebars that we load: its parser alone, without the compiler, which would cost every start of the program 20 ms. */
declare module "handlebars/dist/cjs/handlebars/compiler/base.js" {
  import type Handlebars from "handlebars";

  export const parse: (input: string | hbs.AST.Program) => hbs.AST.Program;
  export const parseWithoutProcessing: typeof Handlebars.parseWithoutProcessing;
}
