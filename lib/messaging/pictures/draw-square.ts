/**
 * Draws the middle of a picture anew, as a JPEG: nothing else that its file held comes along, no place, no movement, no
 * second picture behind the first.
 * @param side - pixels; a smaller picture is not made larger.
 * @throws when the browser cannot read it.
 */
export type DrawSquare = (bytes: Uint8Array, type: string, side: number) => Promise<Uint8Array>

const QUALITY = 0.85

export const drawSquare: DrawSquare = async (bytes, type, side) => {
  const picture = await createImageBitmap(new Blob([Uint8Array.from(bytes)], { type }))
  const { width, height } = picture
  const cut = Math.min(width, height)
  const drawn = Math.min(side, cut)
  const canvas = new OffscreenCanvas(drawn, drawn)
  const context = canvas.getContext('2d')
  if (!context) throw new TypeError('The browser draws nothing here.')
  // What is transparent would turn black.
  context.fillStyle = 'white'
  context.fillRect(0, 0, drawn, drawn)
  context.imageSmoothingQuality = 'high'
  context.drawImage(picture, (width - cut) / 2, (height - cut) / 2, cut, cut, 0, 0, drawn, drawn)
  picture.close()
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY })
  return new Uint8Array(await blob.arrayBuffer())
}
