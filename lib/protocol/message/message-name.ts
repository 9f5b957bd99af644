/** A message is named by its author and when it was sent: everywhere, on all devices. */
export type MessageName = {
  author: string
  /** Milliseconds since 1970 by the network's clock. */
  sentAt: number
}

/** As its owner tells it; untrusted text. */
export type ToldProfile = {
  name: string
  /** Seconds since 1970; 0 when not told. */
  updatedAtSeconds: number
  picture?: { url: string; key: Uint8Array }
}

/** Where a file is and what opens it; names and types are what the sender says. */
export type FilePointer = {
  url: string
  contentType: string
  fileName: string
  /** Bytes before encryption. */
  size: number
  key: Uint8Array
  /** SHA-256 of the encrypted bytes; empty for files that carry their own proof. */
  digest: Uint8Array
  isVoice: boolean
  width: number
  height: number
  caption: string
}
