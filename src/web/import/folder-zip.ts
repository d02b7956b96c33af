/** A file of a dropped folder, with its place in it: `Takeout/Mail/Inbox.mbox`. */
export interface FileInFolder {
  readonly path: string
  readonly file: File
}

const LOCAL_HEADER = 0x0403_4b50
const CENTRAL_HEADER = 0x0201_4b50
const END = 0x0605_4b50
const VERSION = 20
/** Names are UTF-8. */
const FLAGS = 0x0800
/** 1 January 1980: no reader asks when. */
const NO_DATE = 0x0021
/** What counts in these headers has 32 bits, and the number of files 16. */
const MOST_BYTES = 0xffff_ffff
const MOST_FILES = 0xffff

/**
 * A folder as one file to send: a zip whose files lie in it as they are (APPNOTE 6.3.10, stored). The bytes stay where
 * the browser has them; only their sums are made here.
 * @throws Error in words for the owner, when it is more than such a zip can hold
 */
export async function zipOf(name: string, files: readonly FileInFolder[]): Promise<File> {
  const bytes = files.reduce((sum, { file }) => sum + file.size, 0)
  if (files.length > MOST_FILES || bytes > MOST_BYTES)
    throw new Error(`${name} is too much for one go. Bring the folders in it one by one.`)
  const parts: BlobPart[] = []
  const central: BlobPart[] = []
  let offset = 0
  let centralBytes = 0
  for (const { path, file } of files) {
    const entry = { name: new TextEncoder().encode(path), sum: await checksumOf(file), size: file.size, offset }
    const local = headerOf(LOCAL_HEADER, entry)
    const listed = headerOf(CENTRAL_HEADER, entry)
    parts.push(local, file)
    central.push(listed)
    offset += local.byteLength + file.size
    centralBytes += listed.byteLength
  }
  const end = endOf({ files: files.length, offset, centralBytes })
  return new File([...parts, ...central, end], `${name}.zip`, { type: 'application/zip' })
}

interface Entry {
  readonly name: Uint8Array
  readonly sum: number
  readonly size: number
  /** Where its local header begins. */
  readonly offset: number
}

function headerOf(
  kind: typeof LOCAL_HEADER | typeof CENTRAL_HEADER,
  { name, sum, size, offset }: Entry,
): Uint8Array<ArrayBuffer> {
  const isCentral = kind === CENTRAL_HEADER
  const length = isCentral ? 46 : 30
  const header = new Uint8Array(length + name.length)
  const view = new DataView(header.buffer)
  const shift = isCentral ? 2 : 0
  view.setUint32(0, kind, true)
  if (isCentral) view.setUint16(4, VERSION, true)
  view.setUint16(4 + shift, VERSION, true)
  view.setUint16(6 + shift, FLAGS, true)
  view.setUint16(12 + shift, NO_DATE, true)
  view.setUint32(14 + shift, sum, true)
  view.setUint32(18 + shift, size, true)
  view.setUint32(22 + shift, size, true)
  view.setUint16(26 + shift, name.length, true)
  if (isCentral) view.setUint32(42, offset, true)
  header.set(name, length)
  return header
}

function endOf({ files, offset, centralBytes }: { files: number; offset: number; centralBytes: number }): ArrayBuffer {
  const view = new DataView(new ArrayBuffer(22))
  view.setUint32(0, END, true)
  view.setUint16(8, files, true)
  view.setUint16(10, files, true)
  view.setUint32(12, centralBytes, true)
  view.setUint32(16, offset, true)
  return view.buffer
}

/** CRC-32 (ISO 3309), a byte at a time by table. */
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte
  for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? 0xedb8_8320 ^ (sum >>> 1) : sum >>> 1
  return sum >>> 0
})

async function checksumOf(file: File): Promise<number> {
  let sum = 0xffff_ffff
  const reader = file.stream().getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return (sum ^ 0xffff_ffff) >>> 0
    for (const byte of value) sum = (TABLE[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8)
  }
}
