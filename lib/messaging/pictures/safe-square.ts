import { MessagingError } from '../engine/messaging-error'
import type { DrawSquare } from './draw-square'
import { rasterShape } from './raster-shape'

/** Pixels: what a browser unpacks takes four bytes for each. */
const MOST_PIXELS = 64_000_000

/**
 * A picture of anybody as a small square that holds nothing but what is seen.
 * @throws {MessagingError} `not-a-picture` for what is none, or is too large to be unpacked.
 */
export async function safeSquare(draw: DrawSquare, bytes: Uint8Array, side: number): Promise<Uint8Array> {
  const shape = rasterShape(bytes)
  const isFit = shape && shape.width > 0 && shape.height > 0 && shape.width * shape.height <= MOST_PIXELS
  if (!isFit) throw new MessagingError('not-a-picture')
  try {
    return await draw(bytes, shape.type, side)
  } catch {
    throw new MessagingError('not-a-picture')
  }
}
