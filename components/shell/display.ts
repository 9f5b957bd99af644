import { useSyncExternalStore } from 'react'

/** Kept in this browser only; `theme-script.tsx` sets them before a page is painted. */
export const textSizes = ['small', 'normal', 'large', 'largest'] as const
export const directions = ['ltr', 'rtl'] as const

export type TextSize = (typeof textSizes)[number]
export type Direction = (typeof directions)[number]

const listeners = new Set<() => void>()

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

function keep(name: 'textSize' | 'direction', value: string) {
  try {
    localStorage.setItem(name, value)
  } catch {
    // Where nothing can be kept the choice ends with the page.
  }
  for (const listener of listeners) listener()
}

/** How large everything is. */
export function useTextSize(): readonly [TextSize, (size: TextSize) => void] {
  const read = () =>
    textSizes.find((size) => size === document.documentElement.dataset['textSize']) ?? 'normal'
  const size = useSyncExternalStore(subscribe, read, () => 'normal' as const)
  const choose = (next: TextSize) => {
    document.documentElement.dataset['textSize'] = next
    keep('textSize', next)
  }
  return [size, choose]
}

/** From which side one reads. */
export function useDirection(): readonly [Direction, (direction: Direction) => void] {
  const read = () => (document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr')
  const direction = useSyncExternalStore(subscribe, read, () => 'ltr' as const)
  const choose = (next: Direction) => {
    document.documentElement.dir = next
    keep('direction', next)
  }
  return [direction, choose]
}
