const MOST_TRIES = 300

/** A shorter one that is as bad, found by leaving out ever smaller pieces. Not the shortest there is, but a short one. */
export async function shortest(bytes: Buffer, isAsBad: (bytes: Buffer) => Promise<boolean>): Promise<Buffer> {
  let best = bytes
  let tries = 0
  for (let size = Math.ceil(best.length / 2); size >= 1 && tries < MOST_TRIES; size = Math.floor(size / 2)) {
    for (let at = 0; at < best.length && tries < MOST_TRIES; tries += 1) {
      const shorter = Buffer.concat([best.subarray(0, at), best.subarray(at + size)])
      if (await isAsBad(shorter)) best = shorter
      else at += size
    }
  }
  return best
}
