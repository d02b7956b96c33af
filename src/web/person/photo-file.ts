/** More than any screen shows of a face, and small enough to send at once. */
const SIDE_PIXELS = 768

/** A chosen picture as a small JPEG. @throws when the browser cannot open it */
export async function smaller(file: Blob): Promise<Uint8Array> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' })
  const scale = Math.min(1, SIDE_PIXELS / Math.max(picture.width, picture.height))
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(picture.width * scale)),
    Math.max(1, Math.round(picture.height * scale)),
  )
  const drawing = canvas.getContext('2d')
  if (drawing === null) throw new Error('This browser draws nothing')
  drawing.fillStyle = '#fff'
  drawing.fillRect(0, 0, canvas.width, canvas.height)
  drawing.drawImage(picture, 0, 0, canvas.width, canvas.height)
  picture.close()
  const made = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.85 })
  return new Uint8Array(await made.arrayBuffer())
}

/** A call takes only so many arguments, so the bytes go through in pieces. */
export function base64Of(bytes: Uint8Array): string {
  let text = ''
  for (let start = 0; start < bytes.length; start += 8192) {
    text += String.fromCodePoint(...bytes.subarray(start, start + 8192))
  }
  return btoa(text)
}
