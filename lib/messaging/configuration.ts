/** A file server: where it is, and the keys (64 hex digits) by which it is known. */
export type FileServerAddress = { url: string; ed25519PublicKey: string; x25519PublicKey: string }

/** What the worker has to know of the portal; comes from the deployment, holds nothing of a person. */
export type Configuration = {
  /** Name of the network; each has its own storage, so that play accounts never mix with real ones. */
  network: string
  /** Base addresses of relays, in order. */
  relays: readonly string[]
  /** True for the local world: fewer nodes, all on one machine. */
  isLocal: boolean
  /** Where files of messages are kept; undefined: none can be sent. */
  fileServer?: FileServerAddress | undefined
}
