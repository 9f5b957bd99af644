import type { AccountKeys } from '@/lib/crypto/account/account-keys'
import { decryptFile, type EncryptedFile, encryptFile, type FilePurpose } from '@/lib/crypto/files/attachment'
import { decryptLegacyAttachment, decryptLegacyPicture } from '@/lib/crypto/files/legacy-attachment'
import type { Picture } from '@/lib/protocol/config/views/picture'
import { fileServer } from '@/lib/protocol/files/file-server'
import { SwarmError } from '@/lib/protocol/swarm-error'
import type { FileServerAddress } from '../configuration'
import type { Network } from '../engine/network'
import { MessagingError } from '../engine/messaging-error'
import type { MessageFile } from '../model/message'
import { fileLink, readFileLink } from './file-link'
import { LARGEST_FILE } from './largest-file'

const NEW_KEY_BYTES = 32
/** Names of files that are kept by what they hold. */
const CONTENT_ID_LENGTH = 44

export type NewFile = { name: string; contentType: string; bytes: Uint8Array; isVoice: boolean }

/** Files of messages: encrypted here, kept by a server that sees neither names nor addresses. */
export type AccountFiles = {
  /** @throws {MessagingError} `file-too-large`, `empty-file`, `no-file-server`; whatever the network says. */
  upload(file: NewFile): Promise<MessageFile>
  /** @throws {MessagingError} `strange-file-server`, `file-damaged`; {SwarmError} `gone` after it has run out. */
  download(file: MessageFile): Promise<Uint8Array>
  /** Encrypts a display picture and leaves it where others fetch it. */
  uploadPicture(bytes: Uint8Array): Promise<Picture>
  /** What was encrypted there, whatever that is. @throws like `download`. */
  downloadPicture(picture: Picture): Promise<Uint8Array>
  /** @returns false where the server cannot let it live on, or has lost it. */
  extend(url: string): Promise<boolean>
}

type Options = {
  account: AccountKeys
  network: Pick<Network, 'toServer'>
  /** Where own files go. */
  address: FileServerAddress | undefined
}

export function accountFiles({ account, network, address }: Options): AccountFiles {
  const serverAt = (of: FileServerAddress) => fileServer({ onion: network, server: serverOf(of) })
  const leave = async (bytes: Uint8Array, purpose: FilePurpose): Promise<Picture> => {
    if (!address) throw new MessagingError('no-file-server')
    if (bytes.length === 0) throw new MessagingError('empty-file')
    if (bytes.length > LARGEST_FILE) throw new MessagingError('file-too-large')
    const { encrypted, key } = encryptFile(bytes, account.seed, purpose)
    const { id } = await serverAt(address).upload(encrypted)
    return { url: fileLink({ address, id }), key }
  }
  const fetchFrom = async (url: string) => {
    const link = readFileLink(url, address)
    if (!link) throw new MessagingError('strange-file-server')
    return { link, encrypted: await serverAt(link.address).download(link.id) }
  }
  return {
    upload: async ({ name, contentType, bytes, isVoice }) => {
      const { url, key } = await leave(bytes, 'attachment')
      return { name, contentType, bytes: bytes.length, url, key, digest: new Uint8Array(), isVoice }
    },
    download: async (file) => {
      const { link, encrypted } = await fetchFrom(file.url)
      return open(encrypted, file, link.isDeterministic)
    },
    uploadPicture: (bytes) => leave(bytes, 'picture'),
    downloadPicture: async ({ url, key }) => {
      const { link, encrypted } = await fetchFrom(url)
      return openPicture({ encrypted, key }, link.isDeterministic)
    },
    extend: async (url) => {
      const link = readFileLink(url, address)
      if (!link || link.address !== address || link.id.length !== CONTENT_ID_LENGTH) return false
      try {
        await serverAt(link.address).extend(link.id)
        return true
      } catch (error) {
        if (error instanceof SwarmError && !error.retryable) return false
        throw error
      }
    },
  }
}

/** @throws {MessagingError} `file-damaged`. */
function openPicture(file: EncryptedFile, isDeterministic: boolean): Uint8Array {
  const legacy = ({ encrypted, key }: EncryptedFile) => decryptLegacyPicture(encrypted, key)
  // A link that lost its mark may still lead to the newer way.
  for (const decrypt of isDeterministic ? [decryptFile] : [legacy, decryptFile])
    try {
      return decrypt(file)
    } catch {
      // The other way, where there is one.
    }
  throw new MessagingError('file-damaged')
}

function serverOf({ url, x25519PublicKey }: FileServerAddress) {
  const { protocol, hostname, port } = new URL(url)
  return {
    host: hostname,
    protocol: protocol === 'https:' ? ('https' as const) : ('http' as const),
    ...(port !== '' && { port: Number(port) }),
    x25519PublicKey,
  }
}

/** @throws {MessagingError} `file-damaged` for anything but what the sender encrypted. */
function open(
  encrypted: Uint8Array,
  { key, digest, bytes }: MessageFile,
  isDeterministic: boolean,
): Uint8Array {
  const isNew = isDeterministic || (key.length === NEW_KEY_BYTES && digest.length === 0)
  try {
    return isNew
      ? decryptFile({ encrypted, key })
      : decryptLegacyAttachment({ encrypted, digest }, key, bytes)
  } catch {
    throw new MessagingError('file-damaged')
  }
}
