/** Tells listeners that something kept in this browser changed, in this tab or in another. */
export function browserSignal() {
  const listeners = new Set<() => void>()
  return {
    subscribe(listener: () => void) {
      listeners.add(listener)
      window.addEventListener('storage', listener)
      return () => {
        listeners.delete(listener)
        window.removeEventListener('storage', listener)
      }
    },
    /** To be called after this tab changed it: browsers tell only the others. */
    changed() {
      for (const listener of listeners) listener()
    },
  }
}
