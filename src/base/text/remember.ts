/** A pure function of a text → the same function, remembering its answers: documents of one office repeat each other. */

/** Answers kept; then all are forgotten at once, so that memory does not grow with the number of documents. */
const MOST = 20_000;

/** The answers are shared and must not be changed. `most` is smaller where texts are long. */
export function remembering<T>(make: (text: string) => T, most = MOST): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let answer = known.get(text);
    if (answer === undefined) {
      answer = make(text);
      if (known.size >= most) known.clear();
      known.set(text, answer);
    }
    return answer;
  };
}
