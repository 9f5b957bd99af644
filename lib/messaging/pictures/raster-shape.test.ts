import { describe, expect, it } from 'vitest'
import { rasterShape } from './raster-shape'

const bytes = (base64: string) => new Uint8Array(Buffer.from(base64, 'base64'))

/** Written by other programs: one pixel, or as large as told. */
const onePixel = {
  png: bytes(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  ),
  gif: bytes('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'),
  webp: bytes('UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA'),
  lossless: bytes('UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA=='),
  jpeg: bytes(
    '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=',
  ),
}

describe('the shape of a picture', () => {
  it.each([
    ['png', 'image/png'],
    ['gif', 'image/gif'],
    ['webp', 'image/webp'],
    ['lossless', 'image/webp'],
    ['jpeg', 'image/jpeg'],
  ] as const)('%s is read from its bytes', (name, type) =>
    expect(rasterShape(onePixel[name])).toEqual({ type, width: 1, height: 1 }),
  )

  it('a bomb tells its size before it is unpacked', () => {
    const bomb = onePixel.png.slice()
    new DataView(bomb.buffer).setUint32(16, 60_000)
    new DataView(bomb.buffer).setUint32(20, 50_000)
    expect(rasterShape(bomb)).toMatchObject({ width: 60_000, height: 50_000 })
    const extended = new Uint8Array(30)
    extended.set(new TextEncoder().encode('RIFF....WEBPVP8X'))
    extended.fill(0xff, 24)
    expect(rasterShape(extended)).toMatchObject({ width: 2 ** 24, height: 2 ** 24 })
  })

  it.each([
    ['a drawing that could run', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
    ['a page', '<!doctype html>'],
    ['letters', 'GIF'],
    ['nothing', ''],
  ])('error: %s is no picture', (_, words) =>
    expect(rasterShape(new TextEncoder().encode(words))).toBeUndefined(),
  )

  it('error: every picture that is cut off before its size is none', () => {
    for (const whole of Object.values(onePixel))
      for (const length of [1, 4, 9]) expect(rasterShape(whole.slice(0, length))).toBeUndefined()
  })
})
