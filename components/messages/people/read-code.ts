import { BarcodeDetector } from 'qr/decode.js'

const detector = new BarcodeDetector()

/** The text of the code in a picture; undefined for none. */
export async function readCode(picture: ImageBitmapSource | undefined): Promise<string | undefined> {
  if (!picture) return undefined
  const [code] = await detector.detect(picture)
  return code?.rawValue
}
