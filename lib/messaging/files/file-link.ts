import { hexToBytes } from '@noble/hashes/utils.js'
import { encodeHex } from '@/lib/crypto'
import { x25519FromEd25519 } from '@/lib/crypto/account/account-keys'
import type { FileServerAddress } from '../configuration'

const FILE_PATH = /^\/file\/(\d{1,20}|[A-Za-z0-9_-]{44})$/
const LONGEST_LINK = 500

export type FileLink = {
  address: FileServerAddress
  id: string
  /** The newer way of encrypting, marked by `d`. */
  isDeterministic: boolean
}

/** Where a file is, as other applications read it. Source: protocol, 8.1. */
export const fileLink = ({ address, id }: Pick<FileLink, 'address' | 'id'>): string =>
  `${address.url}/file/${id}#p=${address.ed25519PublicKey}&d`

/**
 * Reads the link of a file. Only the server of this network and servers whose key the link tells are asked, and only behind
 * the nodes: any other address could be there to learn who opens it.
 * @returns undefined for those, and for what is no link of a file.
 */
export function readFileLink(url: string, own: FileServerAddress | undefined): FileLink | undefined {
  if (url.length > LONGEST_LINK || !URL.canParse(url)) return undefined
  const { protocol, origin, pathname, hash, username, password } = new URL(url)
  const id = FILE_PATH.exec(pathname)?.[1]
  const isPlain = username === '' && password === '' && (protocol === 'http:' || protocol === 'https:')
  if (id === undefined || !isPlain) return undefined
  const fragment = new URLSearchParams(hash.slice(1))
  const told = fragment.get('p')
  const isOwn =
    own !== undefined &&
    new URL(own.url).origin === origin &&
    (told ?? own.ed25519PublicKey) === own.ed25519PublicKey
  const address = isOwn ? own : told === null ? undefined : pinned(origin, told)
  return address && { address, id, isDeterministic: fragment.has('d') }
}

/** A server that is known by its key alone. */
function pinned(url: string, ed25519PublicKey: string): FileServerAddress | undefined {
  if (!/^[0-9a-f]{64}$/.test(ed25519PublicKey)) return undefined
  try {
    return {
      url,
      ed25519PublicKey,
      x25519PublicKey: encodeHex(x25519FromEd25519(hexToBytes(ed25519PublicKey))),
    }
  } catch {
    // Not every 32 bytes are a key.
    return undefined
  }
}
