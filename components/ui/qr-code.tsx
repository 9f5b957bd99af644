import { qrPath } from './qr-path'

/** A QR code, dark on light in every theme: cameras want it so. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { size, path } = qrPath(text)
  return (
    <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} className="w-44 rounded-control">
      <rect width={size} height={size} fill="#f5f7f6" />
      <path d={path} fill="#0b100e" shapeRendering="crispEdges" />
    </svg>
  )
}
