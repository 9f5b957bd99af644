/** What the first bytes of a picture say of it. */
export type RasterShape = {
  type: 'image/jpeg' | 'image/png' | 'image/webp' | 'image/gif'
  /** Pixels. */
  width: number
  height: number
}

const text = (bytes: Uint8Array, at: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(at, at + length))

/**
 * Reads kind and size of a picture from its bytes, whatever its sender calls it: before a browser unpacks it, so that a
 * small file can not become an endless one.
 * @returns undefined for everything but JPEG, PNG, WebP and GIF.
 */
export function rasterShape(bytes: Uint8Array): RasterShape | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    return png(bytes, view) ?? gif(bytes, view) ?? webp(bytes, view) ?? jpeg(view)
  } catch {
    // It ends before its size is told.
    return undefined
  }
}

function png(bytes: Uint8Array, view: DataView): RasterShape | undefined {
  if (text(bytes, 0, 8) !== '\x89PNG\r\n\x1A\n' || text(bytes, 12, 4) !== 'IHDR') return undefined
  return { type: 'image/png', width: view.getUint32(16), height: view.getUint32(20) }
}

function gif(bytes: Uint8Array, view: DataView): RasterShape | undefined {
  if (!['GIF87a', 'GIF89a'].includes(text(bytes, 0, 6))) return undefined
  return { type: 'image/gif', width: view.getUint16(6, true), height: view.getUint16(8, true) }
}

function webp(bytes: Uint8Array, view: DataView): RasterShape | undefined {
  if (text(bytes, 0, 4) !== 'RIFF' || text(bytes, 8, 4) !== 'WEBP') return undefined
  const type = 'image/webp'
  switch (text(bytes, 12, 4)) {
    case 'VP8 ':
      return { type, width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff }
    case 'VP8L': {
      const packed = view.getUint32(21, true)
      return { type, width: (packed & 0x3fff) + 1, height: ((packed >>> 14) & 0x3fff) + 1 }
    }
    case 'VP8X':
      return { type, width: threeBytes(view, 24) + 1, height: threeBytes(view, 27) + 1 }
    default:
      return undefined
  }
}

const threeBytes = (view: DataView, at: number) =>
  view.getUint16(at, true) + view.getUint8(at + 2) * 0x1_00_00

const START = 0xffd8
/** Markers of a frame, which carry its size; three of that row mean something else. */
const isFrame = (marker: number) =>
  marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker)

function jpeg(view: DataView): RasterShape | undefined {
  if (view.getUint16(0) !== START) return undefined
  let at = 2
  while (view.getUint8(at) === 0xff) {
    const marker = view.getUint16(at)
    if (isFrame(marker))
      return { type: 'image/jpeg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
    at += 2 + view.getUint16(at + 2)
  }
  return undefined
}
