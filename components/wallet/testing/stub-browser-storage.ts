import { vi } from 'vitest'

/** Gives a test a browser storage of its own. @returns what is in it, by key. */
export function stubBrowserStorage(): Map<string, string> {
  const kept = new Map<string, string>()
  vi.stubGlobal('window', {
    localStorage: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, text: string) => kept.set(key, text),
    },
  })
  return kept
}
