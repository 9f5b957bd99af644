import { concatBytes } from '@noble/hashes/utils.js'
import type { AccountKeys } from '@/lib/crypto/account/account-keys'
import { CONFIG_OVERHEAD, decryptConfig, encryptConfig } from '@/lib/crypto/config/config-encryption'
import { openAndVerify, signThenSealDeterministic } from '@/lib/crypto/seal/sign-then-seal'
import { unpadContent } from '@/lib/crypto/seal/padding'
import { CryptoError } from '@/lib/crypto'
import { LARGEST_STORED, unwrapEnvelope, wrapEnvelope } from '../message/wire'
import { decodeContent, encodeContent } from '../protobuf/messages'
import { ProtocolError } from '../protocol-error'
import type { ConfigDocument } from './config-document'
import { type ConfigKind, configKinds } from './config-kind'
import { type ConfigPart, cutConfigMessage, readConfigMessage } from './config-message'
import { paddedConfigSize } from './padded-size'

export type SealConfigParameters = { account: AccountKeys; kind: ConfigKind; document: ConfigDocument }

/** One byte is enough: documents have their own padding. */
const MARK = Uint8Array.of(0x80)
/** Wrapped documents carry a time that says nothing, so that equal documents are equal bytes. */
const WRAP_TIMESTAMP = 1
const MOST_WRAPS = 2

/**
 * What is stored of a document, in one piece or in parts: the same bytes on every device.
 * @throws {ProtocolError} `config-too-large` for more parts than can be counted.
 */
export function sealConfig({ account, kind, document }: SealConfigParameters): readonly Uint8Array[] {
  const { bytes, seqno } = document
  const padded = new Uint8Array(paddedConfigSize(bytes.length, CONFIG_OVERHEAD))
  padded.set(bytes, padded.length - bytes.length)
  const { domain, wire } = configKinds[kind]
  const encrypt = (message: Uint8Array) => encryptConfig({ key: account.seed, domain }, message)
  if (padded.length + CONFIG_OVERHEAD > LARGEST_STORED)
    return cutConfigMessage(padded, LARGEST_STORED - CONFIG_OVERHEAD).map(encrypt)
  const data = encrypt(padded)
  return [wrapConfig(account, { kind: wire, seqno: Number(seqno), data }) ?? data]
}

type Shared = { kind: number; seqno: number; data: Uint8Array }

/** As older applications want it, or undefined when there is no room for that. */
export function wrapConfig(account: AccountKeys, sharedConfigMessage: Shared): Uint8Array | undefined {
  const message = concatBytes(encodeContent({ sharedConfigMessage }), MARK)
  const content = signThenSealDeterministic({ from: account, to: account.accountId, message })
  try {
    return wrapEnvelope({ timestamp: WRAP_TIMESTAMP, content })
  } catch (error) {
    if (error instanceof ProtocolError && error.code === 'message-too-large') return undefined
    throw error
  }
}

export type OpenConfigParameters = { account: AccountKeys; kind: ConfigKind; data: Uint8Array }

/**
 * Reads what was stored under the namespace of a document: wrapped, wrapped twice by mistake, or bare.
 * @throws {ProtocolError} `bad-config` for what is not of this account and kind; what `parseDocument` throws.
 */
export function openConfig({ account, kind, data }: OpenConfigParameters): ConfigDocument | ConfigPart {
  let encrypted = data
  for (let wraps = 0; wraps < MOST_WRAPS; wraps += 1)
    encrypted = unwrapConfig(account, kind, encrypted) ?? encrypted
  const key = { key: account.seed, domain: configKinds[kind].domain }
  return readConfigMessage(refusing(() => decryptConfig(key, encrypted)))
}

function unwrapConfig(account: AccountKeys, kind: ConfigKind, data: Uint8Array): Uint8Array | undefined {
  try {
    const { message, sender } = openAndVerify(unwrapEnvelope(data).content, account)
    const shared = decodeContent(unpadContent(message)).sharedConfigMessage
    const isOwn = sender === account.accountId && shared?.kind === configKinds[kind].wire
    return isOwn ? shared.data : undefined
  } catch (error) {
    // Not wrapped, or by somebody else: then it must be what it says by itself.
    if (error instanceof ProtocolError || error instanceof CryptoError) return undefined
    throw error
  }
}

function refusing<Value>(read: () => Value): Value {
  try {
    return read()
  } catch (error) {
    if (error instanceof CryptoError) throw new ProtocolError('bad-config')
    throw error
  }
}
