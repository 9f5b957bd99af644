import { useFormatter } from 'next-intl'

const KILOBYTE = 1_000

/** Bytes in words: kilobytes, or megabytes for what is large. */
export function useSize() {
  const format = useFormatter()
  return (bytes: number): string =>
    bytes < KILOBYTE * KILOBYTE
      ? format.number(Math.ceil(bytes / KILOBYTE), { style: 'unit', unit: 'kilobyte' })
      : format.number(Math.round((bytes / KILOBYTE / KILOBYTE) * 10) / 10, {
          style: 'unit',
          unit: 'megabyte',
        })
}
