import encodeQR from 'qr'

export type QrShape = {
  /** Modules on one side, with a margin of one. */
  size: number
  /** Path of an SVG in which one module is 1 × 1. */
  path: string
}

/** A QR code as one path; nothing of it comes from a stranger but the modules. */
export function qrPath(text: string): QrShape {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: 1 })
  const path = rows
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('')
  return { size: rows.length, path }
}
