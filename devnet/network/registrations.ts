import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Address, type Hex, verifyMessage } from 'viem'
import { z } from 'zod'
import {
  CryptoError,
  blsTags,
  decodeBlsPublicKey,
  decodeBlsSignature,
  decodeHex,
  verifyProofOfPossession,
  verifyRegistration,
} from '@/lib/crypto'
import { deletionText } from '@/lib/staking/registration/prepared-registration'
import type { Deployment } from '@/lib/deployment/deployment'
import { ApiFailure } from './api-failure'
import { wireAddress, wireHex } from './wire-input'

/** A prepared registration as the backend writes it. */
const registration = z.object({
  operator: wireAddress,
  pubkey_bls: wireHex(128),
  pubkey_ed25519: wireHex(64),
  sig_bls: wireHex(256),
  sig_ed25519: wireHex(128),
  /** Unix seconds at which it was stored. */
  timestamp: z.number(),
})

export type StoredRegistration = z.infer<typeof registration>

export const registrationInput = registration.omit({ timestamp: true })

/** Prepared registrations that node daemons submitted, kept in one file. */
export class RegistrationStore {
  readonly #file: string
  readonly #deployment: Deployment
  #entries: StoredRegistration[]

  constructor(folder: string, deployment: Deployment) {
    this.#file = join(folder, 'registrations.json')
    this.#deployment = deployment
    this.#entries = existsSync(this.#file)
      ? z.array(registration).parse(JSON.parse(readFileSync(this.#file, 'utf8')))
      : []
  }

  /** By operator wallet or Ed25519 key, newest first. */
  find(walletOrKey: string): StoredRegistration[] {
    const wanted = walletOrKey.toLowerCase()
    return this.#entries
      .filter((entry) => [entry.operator.toLowerCase(), entry.pubkey_ed25519].includes(wanted))
      .reverse()
  }

  /** All of them, to come back to. */
  get entries(): readonly StoredRegistration[] {
    return this.#entries
  }

  /** Keeps a registration after verifying both of its signatures. @throws {ApiFailure} 400 naming the check that failed. */
  store(entry: StoredRegistration): StoredRegistration {
    this.#verify(entry)
    const others = this.#entries.filter(
      (known) => known.pubkey_ed25519 !== entry.pubkey_ed25519 || known.operator !== entry.operator,
    )
    this.replace([...others, entry])
    return entry
  }

  replace(entries: readonly StoredRegistration[]) {
    this.#entries = [...entries]
    writeFileSync(this.#file, JSON.stringify(this.#entries, null, 2))
  }

  /** Removes an operator's registration of a node. @throws {ApiFailure} 400 unless its wallet signed that, 404. */
  async remove(of: { key: string; operator: Address; signature: Hex }): Promise<void> {
    const { key, operator, signature } = of
    const message = deletionText(key)
    const isSigned = await verifyMessage({ address: operator, message, signature }).catch(() => false)
    if (!isSigned) throw new ApiFailure(400, 'bad-signature', 'The operator did not sign this deletion.')
    const isMeant = (entry: StoredRegistration) => entry.pubkey_ed25519 === key && entry.operator === operator
    if (!this.#entries.some(isMeant))
      throw new ApiFailure(404, 'unknown-registration', 'The operator has no registration of this node.')
    this.replace(this.#entries.filter((entry) => !isMeant(entry)))
  }

  #verify(entry: StoredRegistration) {
    const ed25519PublicKey = decodeHex(entry.pubkey_ed25519, 32)
    const publicKey = readPoint('bad-bls-key', () => decodeBlsPublicKey(entry.pubkey_bls))
    const proof = readPoint('bad-proof-of-possession', () => decodeBlsSignature(entry.sig_bls))
    const isSigned = verifyRegistration({
      ed25519PublicKey,
      blsPublicKey: publicKey,
      signature: decodeHex(entry.sig_ed25519, 64),
    })
    if (!isSigned)
      throw new ApiFailure(400, 'bad-ed25519-signature', 'The node did not sign its two public keys.')
    const { chainId, contracts } = this.#deployment
    const isProven = verifyProofOfPossession({
      publicKey,
      operator: entry.operator,
      ed25519PublicKey,
      signature: proof,
      tags: blsTags({ chainId, contract: contracts.rewards }),
    })
    if (!isProven)
      throw new ApiFailure(400, 'bad-proof-of-possession', 'The BLS key does not vouch for this operator.')
  }
}

/** @throws {ApiFailure} 400 with the code when the bytes are no point of the curve. */
function readPoint<T>(code: string, decode: () => T): T {
  try {
    return decode()
  } catch (error) {
    if (error instanceof CryptoError) throw new ApiFailure(400, code, `${error.message}.`)
    throw error
  }
}
