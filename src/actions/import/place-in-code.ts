/** Frames enough to find the place. */
const MOST_FRAMES = 6

/** Where in our code something broke: its class and frames. What it says may hold names or paths, so that stays out. */
export interface PlaceInCode {
  readonly name: string
  readonly frames: readonly string[]
}

export function placeInCode(error: unknown): PlaceInCode {
  if (error instanceof BrokenElsewhere) return error.place
  if (!(error instanceof Error)) return { name: typeof error, frames: [] }
  const frames = (error.stack ?? '')
    .replace(error.message, '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
  return { name: error.name, frames: frames.slice(0, MOST_FRAMES).map((line) => line.trim()) }
}

export function sayPlace({ name, frames }: PlaceInCode): string {
  return [name, ...frames].join(' ')
}

/** Something broke in a thread, which told no more than where. */
export class BrokenElsewhere extends Error {
  readonly place: PlaceInCode

  constructor(place: PlaceInCode) {
    super('A thread of ours broke')
    this.place = place
  }
}
