/** A node on the way, as the network lists it. */
export type RouteNode = {
  /** IP address and port. */
  address: string
  /** Ed25519 key, 64 hex digits. */
  key: string
}

/** Three nodes that questions go through, first to last. */
export type RoutePath = {
  hops: readonly RouteNode[]
  /** How long the newest answer took, from here through all of them and back; null before the first. */
  milliseconds: number | null
}

/** How this device reaches the network. */
export type Route = {
  /** Address of the relay that is asked first. */
  relay: string
  /** Ready to be used; none before the first question. */
  paths: readonly RoutePath[]
  /** So many listed nodes are there to choose from; 0 before the list was read. */
  nodes: number
}
