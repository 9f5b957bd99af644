/** Pauses between looks at the chain: longer while the tab is hidden, and for good once the dialog is left. */
export class Pauses {
  readonly #left = new AbortController()

  /** Resolves after a while, at the earliest when the tab is visible; never after `leave`. */
  pause = (milliseconds: number): Promise<void> =>
    new Promise((resolve) => {
      const { signal } = this.#left
      setTimeout(() => {
        if (signal.aborted) return
        if (!document.hidden) return resolve()
        document.addEventListener('visibilitychange', () => resolve(), { once: true, signal })
      }, milliseconds)
    })

  leave(): void {
    this.#left.abort()
  }
}
