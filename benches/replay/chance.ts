/** Chance that comes out the same every time: mulberry32 (Tommy Ettinger, public domain). */
export interface Chance {
  /** From 0 up to, not including, 1. */
  readonly next: () => number
  /** From the standard normal distribution, by Box and Muller. */
  readonly normal: () => number
  /** So many different numbers from 0 to `size - 1`. */
  readonly pick: (howMany: number, size: number) => readonly number[]
}

export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
  const pick = (howMany: number, size: number) => {
    const all = Array.from({ length: size }, (_, at) => at)
    for (let at = 0; at < Math.min(howMany, size); at++) {
      const other = at + Math.floor(next() * (size - at))
      ;[all[at], all[other]] = [all[other] ?? 0, all[at] ?? 0]
    }
    return all.slice(0, howMany)
  }
  return { next, normal, pick }
}
