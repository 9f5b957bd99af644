import type { AccountKeys } from '@/lib/crypto/account/account-keys'
import { decryptFile, encryptFile } from '@/lib/crypto/files/attachment'
import { decryptLegacyAttachment } from '@/lib/crypto/files/legacy-attachment'
import { fileServer } from '@/lib/protocol/files/file-server'
import type { FileServerAddress } from '../configuration'
import type { Network } from '../engine/network'
import { MessagingError } from '../engine/messaging-error'
import type { MessageFile } from '../model/message'
import { fileLink, readFileLink } from './file-link'
import { LARGEST_FILE } from './largest-file'

const NEW_KEY_BYTES = 32

export type NewFile = { name: string; contentType: string; bytes: Uint8Array; isVoice: boolean }

/** Files of messages: encrypted here, kept by a server that sees neither names nor addresses. */
export type AccountFiles = {
  /** @throws {MessagingError} `file-too-large`, `empty-file`, `no-file-server`; whatever the network says. */
  upload(file: NewFile): Promise<MessageFile>
  /** @throws {MessagingError} `strange-file-server`, `file-damaged`; {SwarmError} `gone` after it has run out. */
  download(file: MessageFile): Promise<Uint8Array>
}

type Options = {
  account: AccountKeys
  network: Pick<Network, 'toServer'>
  /** Where own files go. */
  address: FileServerAddress | undefined
}

export function accountFiles({ account, network, address }: Options): AccountFiles {
  return {
    upload: async ({ name, contentType, bytes, isVoice }) => {
      if (!address) throw new MessagingError('no-file-server')
      if (bytes.length === 0) throw new MessagingError('empty-file')
      if (bytes.length > LARGEST_FILE) throw new MessagingError('file-too-large')
      const { encrypted, key } = encryptFile(bytes, account.seed, 'attachment')
      const { id } = await fileServer({ onion: network, server: serverOf(address) }).upload(encrypted)
      const url = fileLink({ address, id })
      return { name, contentType, bytes: bytes.length, url, key, digest: new Uint8Array(), isVoice }
    },
    download: async (file) => {
      const link = readFileLink(file.url, address)
      if (!link) throw new MessagingError('strange-file-server')
      const server = fileServer({ onion: network, server: serverOf(link.address) })
      return open(await server.download(link.id), file, link.isDeterministic)
    },
  }
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
