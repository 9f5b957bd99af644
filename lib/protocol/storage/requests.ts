import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { base64 } from '@scure/base'
import { type AccountKeys, signAsAccount } from '@/lib/crypto/account/account-keys'
import type { StorageRequest } from '../onion/onion-request'
import { signedTexts } from './signed-text'

const signed = (account: AccountKeys, text: string) => ({
  pubkey: account.accountId,
  pubkey_ed25519: bytesToHex(account.ed25519PublicKey),
  signature: base64.encode(signAsAccount(account, utf8ToBytes(text))),
})

export type StoreParameters = {
  /** Id of the box. */
  to: string
  data: Uint8Array
  timestamp: number
  ttlMilliseconds: number
}

/** Into the box of messages of anybody: needs no signature. */
export const storeRequest = ({ to, data, timestamp, ttlMilliseconds }: StoreParameters): StorageRequest => ({
  method: 'store',
  params: { pubkey: to, namespace: 0, timestamp, ttl: ttlMilliseconds, data: base64.encode(data) },
})

/** Into a box of one's own that only the account may write. */
export const storeOwnRequest = (
  account: AccountKeys,
  { namespace, data, timestamp, ttlMilliseconds }: Omit<StoreParameters, 'to'> & { namespace: number },
): StorageRequest => ({
  method: 'store',
  params: {
    ...signed(account, signedTexts.store({ namespace, timestamp })),
    namespace,
    timestamp,
    ttl: ttlMilliseconds,
    data: base64.encode(data),
  },
})

export type RetrieveParameters = {
  namespace: number
  /** Hash of the last message that is known from this node; empty for all. */
  lastHash: string
  timestamp: number
  /** Negative: this part of the largest answer, such as -2 for half of it. */
  maxSize: number
}

export const retrieveRequest = (account: AccountKeys, of: RetrieveParameters): StorageRequest => ({
  method: 'retrieve',
  params: {
    ...signed(account, signedTexts.retrieve(of)),
    namespace: of.namespace,
    last_hash: of.lastHash,
    timestamp: of.timestamp,
    max_size: of.maxSize,
  },
})

export const deleteRequest = (account: AccountKeys, messages: readonly string[]): StorageRequest => ({
  method: 'delete',
  params: { ...signed(account, signedTexts.delete({ messages })), messages },
})

/** Empties all boxes of the account. */
export const deleteAllRequest = (account: AccountKeys, timestamp: number): StorageRequest => ({
  method: 'delete_all',
  params: {
    ...signed(account, signedTexts.delete_all({ namespace: 'all', timestamp })),
    namespace: 'all',
    timestamp,
  },
})

export type ExpireParameters = {
  messages: readonly string[]
  /** Milliseconds, network clock. */
  expiry: number
  change: 'shorten' | 'extend'
}

export const expireRequest = (account: AccountKeys, of: ExpireParameters): StorageRequest => ({
  method: 'expire',
  params: {
    ...signed(account, signedTexts.expire(of)),
    messages: of.messages,
    expiry: of.expiry,
    [of.change]: true,
  },
})

export const expiriesRequest = (
  account: AccountKeys,
  of: { messages: readonly string[]; timestamp: number },
): StorageRequest => ({
  method: 'get_expiries',
  params: { ...signed(account, signedTexts.get_expiries(of)), ...of },
})

export const swarmRequest = (pubkey: string): StorageRequest => ({ method: 'get_swarm', params: { pubkey } })

export const infoRequest: StorageRequest = { method: 'info', params: {} }

/** @param requests - 1 to 20; all are run. */
export const batchRequest = (requests: readonly StorageRequest[]): StorageRequest => ({
  method: 'batch',
  params: { requests },
})

/** @param requests - 1 to 20; the first that fails ends it. */
export const sequenceRequest = (requests: readonly StorageRequest[]): StorageRequest => ({
  method: 'sequence',
  params: { requests },
})

/** @param nameHash - base64 of the hash of a name. */
export const resolveNameRequest = (nameHash: string): StorageRequest => ({
  method: 'oxend_request',
  params: { endpoint: 'ons_resolve', params: { type: 0, name_hash: nameHash } },
})

export const nodesRequest: StorageRequest = {
  method: 'oxend_request',
  params: {
    endpoint: 'get_service_nodes',
    params: {
      active_only: true,
      fields: {
        public_ip: true,
        storage_port: true,
        pubkey_x25519: true,
        pubkey_ed25519: true,
        swarm_id: true,
      },
    },
  },
}
