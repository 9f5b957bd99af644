/** The browser's local storage; null where the browser forbids it, and then nothing is remembered. */
export function browserStorage(): Storage | null {
  try {
    return window.localStorage
  } catch {
    return null
  }
}
