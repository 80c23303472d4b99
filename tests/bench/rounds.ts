/** Engines in, milliseconds of every call out, taken in interleaved rounds so that noise falls on all alike. */
import type { Engine } from "./engines.ts";

export interface Schedule {
  warmUps: number;
  rounds: number;
  perRound: number;
}

/** Milliseconds per engine, round and call. */
export async function timeRounds<Name extends string>(
  engines: Record<Name, Engine>,
  { warmUps, rounds, perRound }: Schedule,
): Promise<Record<Name, number[][]>> {
  const names = Object.keys(engines) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, number[][]>;
  for (const name of names) await timeCalls(engines[name], warmUps);
  for (let round = 0; round < rounds; round++) {
    // Another engine goes first in each round.
    const order = names.map((_, index) => names[(index + round) % names.length] as Name);
    for (const name of order) times[name].push(await timeCalls(engines[name], perRound));
  }
  return times;
}

async function timeCalls(engine: Engine, calls: number): Promise<number[]> {
  const times: number[] = [];
  for (let call = 0; call < calls; call++) {
    const started = performance.now();
    await engine();
    times.push(performance.now() - started);
  }
  return times;
}
