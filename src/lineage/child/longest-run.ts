/** Numbers → indexes of a longest rising run of them: what kept its order while the rest moved. */
export function longestRun(numbers: readonly number[]): number[] {
  const length: number[] = [];
  const before: number[] = [];
  numbers.forEach((number, at) => {
    const earlier = numbers.slice(0, at).map((one, index) => (one < number ? (length[index] ?? 0) : 0));
    const best = Math.max(0, ...earlier);
    length.push(best + 1);
    before.push(best === 0 ? -1 : earlier.indexOf(best));
  });
  const run: number[] = [];
  for (let at = length.indexOf(Math.max(0, ...length)); at >= 0; at = before[at] ?? -1) run.unshift(at);
  return run;
}
