/** As many names of somebody are looked at. */
export const MOST_OWNED = 200

/** A name of somebody, as lists of others' names show it. */
export type OwnedName = {
  tokenId: bigint
  /** Null where nobody told it. */
  label: string | null
  /** Somebody else sent it or paid for it: it says nothing about who holds it (E-23). */
  isReceived: boolean
}
