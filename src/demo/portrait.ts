import { crc32, deflateSync } from 'node:zlib'

type Colour = readonly [red: number, green: number, blue: number]

/** A round or oval patch: where its middle is, how far it reaches each way, all in parts of the picture's side. */
interface Patch {
  readonly colour: Colour
  readonly middle: readonly [x: number, y: number]
  readonly reach: readonly [x: number, y: number]
}

const SIDE_PIXELS = 128
const WALL: Colour = [233, 222, 196]

/** Painted from the back to the front: somebody in a green coat before a sunny wall, a hat against the light. */
const PATCHES: readonly Patch[] = [
  { colour: [246, 236, 205], middle: [0.82, 0.16], reach: [0.34, 0.34] },
  { colour: [178, 196, 160], middle: [0.08, 0.62], reach: [0.24, 0.44] },
  { colour: [64, 98, 78], middle: [0.5, 1.08], reach: [0.42, 0.42] },
  { colour: [150, 104, 78], middle: [0.5, 0.68], reach: [0.1, 0.14] },
  { colour: [171, 121, 91], middle: [0.5, 0.46], reach: [0.17, 0.22] },
  { colour: [94, 74, 60], middle: [0.5, 0.62], reach: [0.12, 0.07] },
  { colour: [171, 121, 91], middle: [0.5, 0.57], reach: [0.1, 0.07] },
  { colour: [196, 160, 92], middle: [0.5, 0.31], reach: [0.3, 0.055] },
  { colour: [208, 173, 104], middle: [0.5, 0.24], reach: [0.17, 0.12] },
  { colour: [110, 84, 52], middle: [0.5, 0.29], reach: [0.172, 0.022] },
]

/** A small painted portrait as PNG bytes: a face for the demo that belongs to nobody. */
export function portrait(): Uint8Array {
  const rows = Array.from({ length: SIDE_PIXELS }, (_, y) => {
    const pixels = Array.from({ length: SIDE_PIXELS }, (_, x) => colourAt(x / SIDE_PIXELS, y / SIDE_PIXELS))
    return Buffer.from([0, ...pixels.flat()])
  })
  const head = Buffer.alloc(13)
  head.writeUInt32BE(SIDE_PIXELS, 0)
  head.writeUInt32BE(SIDE_PIXELS, 4)
  // Eight bits for each of red, green and blue.
  head.set([8, 2, 0, 0, 0], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** How soft the edge of a patch is, in parts of its reach. */
const SOFT = 0.05

function colourAt(x: number, y: number): number[] {
  let colour: readonly number[] = WALL
  for (const patch of PATCHES) {
    const away = Math.hypot((x - patch.middle[0]) / patch.reach[0], (y - patch.middle[1]) / patch.reach[1])
    const covers = Math.min(1, Math.max(0, (1 - away) / SOFT))
    colour = colour.map((under, at) => under + ((patch.colour[at] ?? under) - under) * covers)
  }
  return colour.map(Math.round)
}

/** PNG specification, section 5.3: length, type, data, and the sum of both. */
function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length, 0)
  frame.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}
