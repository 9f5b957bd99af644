/** Families of identicons: the same shape always means the same kind of thing. */
export const identiconCorners = { node: '22%', wallet: '50%', name: '50% 12%' } as const

type IdenticonProps = { seed: string; family: 'node' | 'wallet' | 'name'; size?: number }

const CELLS = 5
const HUES = 360

/** A small picture that follows from the id alone, drawn here and fetched from nowhere. */
export function Identicon({ seed, family, size = 28 }: IdenticonProps) {
  const numbers = hashBytes(seed.toLowerCase())
  const hue = ((numbers[0] ?? 0) * 256 + (numbers[1] ?? 0)) % HUES
  const cells = Array.from({ length: CELLS * 3 }, (_, index) => (numbers[index + 2] ?? 0) % 2 === 1)
  const isOn = (row: number, column: number) => cells[row * 3 + (column > 2 ? CELLS - 1 - column : column)]
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 7 7"
      aria-hidden
      className="shrink-0"
      style={{ background: `hsl(${hue} 30% 22%)`, borderRadius: identiconCorners[family] }}
    >
      {Array.from({ length: CELLS * CELLS }, (_, index) => {
        const [row, column] = [Math.floor(index / CELLS), index % CELLS]
        return isOn(row, column) ? (
          <rect
            key={index}
            x={column + 1}
            y={row + 1}
            width="1.02"
            height="1.02"
            fill={`hsl(${hue} 62% 68%)`}
          />
        ) : null
      })}
    </svg>
  )
}

/** Spreads a text over 17 bytes (FNV-1a); not for anything but pictures. */
function hashBytes(text: string): number[] {
  let hash = 0x811c9dc5
  const step = (byte: number) => {
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0
    return (hash >>> 13) & 0xff
  }
  for (const letter of text) step(letter.charCodeAt(0))
  return Array.from({ length: 17 }, (_, index) => step(index))
}
