import type { Sharp } from 'sharp'
import type { Photo } from '#book/photo.ts'
import { Refusal } from '#book/refusal.ts'
import type { CardPhoto } from '#formats/vcard/photo.ts'

/** What a picture is made into: enough for a face on any screen. */
const SIDE_PIXELS = 384
const MOST_PIXELS = 50_000_000
const MOST_BYTES = 30 * 1024 * 1024
const MOST_SECONDS = 10

/**
 * A picture decoded and made anew: only its pixels are kept, turned upright, at most 384 pixels a side, as WebP.
 * @throws Refusal `invalid` for whatever is no JPEG, PNG, GIF, WebP or HEIF, is damaged, or would unpack too large
 */
export async function photoFrom(bytes: Uint8Array): Promise<Omit<Photo, 'id'>> {
  if (!isRaster(bytes)) throw unusable('It is no picture that we can open: JPEG, PNG, GIF, WebP and HEIC are fine')
  if (bytes.length > MOST_BYTES)
    throw unusable(`It is larger than ${MOST_BYTES / 1024 / 1024} MB; make it smaller first`)
  try {
    const { data, info } = await (
      await pixelsOf(bytes)
    )
      .rotate()
      .resize(SIDE_PIXELS, SIDE_PIXELS, { fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .webp({ quality: 80 })
      .toBuffer({ resolveWithObject: true })
    return { mediaType: 'image/webp', width: info.width, height: info.height, base64: data.toString('base64') }
  } catch (error) {
    throw unusable('It is damaged, or unpacks to more than any photo of a face', error)
  }
}

/**
 * Our own picture as a JPEG, which every address book opens, for files that leave the book: at most 384 pixels a side,
 * some 30 kB. Undefined when a record holds no picture that we can open: nothing else may leave (BI-04).
 */
export async function jpegOf({ base64 }: Pick<Photo, 'base64'>): Promise<CardPhoto | undefined> {
  const bytes = Buffer.from(base64, 'base64')
  if (!isRaster(bytes)) return undefined
  try {
    const data = await (await pixelsOf(bytes)).flatten({ background: '#ffffff' }).jpeg({ quality: 85 }).toBuffer()
    return { mediaType: 'image/jpeg', base64: data.toString('base64') }
  } catch {
    return undefined
  }
}

/** Decoded by no other decoders than those of the formats that we take. */
async function pixelsOf(bytes: Uint8Array): Promise<Sharp> {
  // Loaded when the first picture comes, because most starts of the program never see one.
  const { default: sharp } = await import('sharp')
  // Faces are small: more threads would only hold more memory.
  sharp.cache(false)
  sharp.concurrency(1)
  sharp.block({ operation: ['VipsForeignLoad'] })
  sharp.unblock({ operation: LOADERS })
  const options = { limitInputPixels: MOST_PIXELS, failOn: 'error', animated: false } as const
  return sharp(bytes, options).timeout({ seconds: MOST_SECONDS })
}

const LOADERS = [
  'VipsForeignLoadJpegBuffer',
  'VipsForeignLoadPngBuffer',
  'VipsForeignLoadWebpBuffer',
  'VipsForeignLoadNsgifBuffer',
  'VipsForeignLoadHeifBuffer',
]

/** Judged by the first bytes, whatever a name or a type claims: markup such as SVG never gets to a decoder. */
function isRaster(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 12)).toString('latin1')
  return (
    head.startsWith('\u00FF\u00D8\u00FF') ||
    head.startsWith('\u0089PNG\r\n\u001A\n') ||
    /^GIF8[79]a/.test(head) ||
    /^RIFF....WEBP/s.test(head) ||
    /^....ftyp(?:hei|avi|mif1|msf1)/s.test(head)
  )
}

function unusable(why: string, detail?: unknown): Refusal {
  const said = detail instanceof Error ? { detail: detail.message } : {}
  return new Refusal('invalid', `This picture cannot be used. ${why}`, said)
}
