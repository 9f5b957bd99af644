/** A message as a node keeps it; never changed, only replaced. Times in milliseconds. */
export type StoredMessage = {
  /** Id of the box's owner, 66 hex digits. */
  readonly pubkey: string
  readonly namespace: number
  readonly hash: string
  readonly timestamp: number
  readonly expiry: number
  /** Base64. */
  readonly data: string
}

/** What one node keeps: messages by owner, in the order in which they came. */
export class BoxStore {
  readonly #owners = new Map<string, Map<string, StoredMessage>>()

  /** @returns false when it was there already; then it only lives on for as long as the longer of both. */
  put(message: StoredMessage): boolean {
    const box = this.#owners.get(message.pubkey) ?? new Map<string, StoredMessage>()
    this.#owners.set(message.pubkey, box)
    const known = box.get(message.hash)
    if (!known || known.expiry < message.expiry) box.set(message.hash, message)
    return known === undefined
  }

  /** Of one owner, oldest arrival first; whatever has run out is dropped. @param namespace - left out: all. */
  list(pubkey: string, now: number, namespace?: number): StoredMessage[] {
    const box = this.#owners.get(pubkey)
    if (!box) return []
    for (const [hash, { expiry }] of box) if (expiry <= now) box.delete(hash)
    const messages = [...box.values()]
    return namespace === undefined ? messages : messages.filter((message) => message.namespace === namespace)
  }

  remove(pubkey: string, hashes: readonly string[]): void {
    for (const hash of hashes) this.#owners.get(pubkey)?.delete(hash)
  }

  /** Keeps the place in the order. */
  setExpiry(message: StoredMessage, expiry: number): void {
    this.#owners.get(message.pubkey)?.set(message.hash, { ...message, expiry })
  }

  all(): StoredMessage[] {
    return [...this.#owners.values()].flatMap((box) => [...box.values()])
  }

  clear(): void {
    this.#owners.clear()
  }
}
