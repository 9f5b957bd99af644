import { useFormatter } from 'next-intl'

const units = [
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const

/** A span of time in its largest whole unit: "5 minutes". */
export function useDuration() {
  const format = useFormatter()
  return (seconds: number): string => {
    const [unit, size] = units.find(([, size]) => seconds % size === 0 && seconds >= size) ?? ['second', 1]
    return format.number(seconds / size, { style: 'unit', unit, unitDisplay: 'long' })
  }
}
