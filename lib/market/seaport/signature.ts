import {
  type Address,
  compactSignatureToSignature,
  concatHex,
  type Hex,
  parseCompactSignature,
  parseSignature,
  recoverAddress,
  serializeCompactSignature,
  serializeSignature,
  type Signature,
  signatureToCompactSignature,
  size,
  slice,
} from 'viem'
import { readBulkSignature } from './bulk-order'
import { bulkDigest, orderDigest } from './digest'
import type { OrderDomain } from './typed-data'

/** Half the order of secp256k1: of the two values that would do, the smaller one is canonical (EIP-2). */
const HALF_ORDER = 0x7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0n

/** Whatever a wallet made of 64 or 65 bytes, as r, s and parity; null when it is no canonical ECDSA signature. */
function readSignature(bytes: Hex): Signature | null {
  try {
    const signature =
      size(bytes) === 64
        ? compactSignatureToSignature(parseCompactSignature(bytes))
        : size(bytes) === 65
          ? parseSignature(bytes)
          : null
    return signature && BigInt(signature.s) <= HALF_ORDER ? signature : null
  } catch {
    return null
  }
}

/**
 * The one form in which the market keeps a signature: 64 bytes (EIP-2098), a bulk proof behind it. What is no ECDSA
 * signature, as that of a contract wallet, stays as it is.
 */
export function canonicalSignature(bytes: Hex): Hex {
  const bulk = readBulkSignature(bytes)
  const signature = readSignature(bulk?.signature ?? bytes)
  if (!signature) return bytes
  const compact = serializeCompactSignature(signatureToCompactSignature(signature))
  return bulk ? concatHex([compact, slice(bytes, size(bulk.signature))]) : compact
}

/** Whose key signed an order, alone or among many; null when that cannot be told. */
export async function recoverSigner(hash: Hex, bytes: Hex, domain: OrderDomain): Promise<Address | null> {
  const bulk = readBulkSignature(bytes)
  const signature = readSignature(bulk?.signature ?? bytes)
  if (!signature) return null
  const digest = bulk ? bulkDigest(hash, bulk, domain) : orderDigest(hash, domain)
  return recoverAddress({ hash: digest, signature: serializeSignature(signature) }).catch(() => null)
}

/** What a contract wallet is asked about by Seaport: the digest, and the signature without its bulk proof. */
export function contractSignature(
  hash: Hex,
  bytes: Hex,
  domain: OrderDomain,
): { digest: Hex; signature: Hex } {
  const bulk = readBulkSignature(bytes)
  return bulk
    ? { digest: bulkDigest(hash, bulk, domain), signature: bulk.signature }
    : { digest: orderDigest(hash, domain), signature: bytes }
}
