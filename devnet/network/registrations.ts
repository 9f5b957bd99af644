import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { getAddress, verifyMessage, type Hex } from 'viem'
import { z } from 'zod'
import {
  blsTags,
  decodeBlsPublicKey,
  decodeBlsSignature,
  decodeHex,
  verifyProofOfPossession,
  verifyRegistration,
} from '@/lib/crypto'
import type { Deployment } from '@/lib/deployment/deployment'

const hex = (digits: number) => z.string().regex(new RegExp(`^[0-9a-f]{${digits}}$`))

const registration = z.object({
  operator: z
    .string()
    .regex(/^0x[0-9a-fA-F]{40}$/)
    .transform((text) => getAddress(text)),
  pubkey_bls: hex(128),
  pubkey_ed25519: hex(64),
  sig_bls: hex(256),
  sig_ed25519: hex(128),
  timestamp: z.number(),
})

export type StoredRegistration = z.infer<typeof registration>

export const registrationInput = registration.omit({ timestamp: true })

/** The submitted registration is not what it claims to be. `code` says which check failed. */
export class BadRegistration extends Error {
  override name = 'BadRegistration'
  readonly code: 'bad-ed25519-signature' | 'bad-proof-of-possession'
  constructor(code: BadRegistration['code']) {
    super(code)
    this.code = code
  }
}

/** Prepared registrations that node daemons submitted, kept in one file. */
export class RegistrationStore {
  readonly #file: string
  readonly #deployment: Deployment
  #entries: StoredRegistration[]

  constructor(file: string, deployment: Deployment) {
    this.#file = file
    this.#deployment = deployment
    this.#entries = existsSync(file)
      ? z.array(registration).parse(JSON.parse(readFileSync(file, 'utf8')))
      : []
  }

  /** By operator wallet or Ed25519 key, newest first. */
  find(walletOrKey: string): StoredRegistration[] {
    const wanted = walletOrKey.toLowerCase()
    return this.#entries
      .filter((entry) => [entry.operator.toLowerCase(), entry.pubkey_ed25519].includes(wanted))
      .reverse()
  }

  /** Keeps a registration after verifying both of its signatures. @throws {BadRegistration} */
  store(entry: StoredRegistration): StoredRegistration {
    this.#verify(entry)
    this.#entries = [
      ...this.#entries.filter(
        (known) => known.pubkey_ed25519 !== entry.pubkey_ed25519 || known.operator !== entry.operator,
      ),
      entry,
    ]
    this.#save()
    return entry
  }

  /** Removes an operator's registration of a node, when the operator's wallet signed the request. */
  async remove(of: { key: string; operator: string; signature: Hex }): Promise<boolean> {
    const isSigned = await verifyMessage({
      address: getAddress(of.operator),
      message: deletionText(of.key),
      signature: of.signature,
    }).catch(() => false)
    if (!isSigned) return false
    this.#entries = this.#entries.filter(
      (entry) => entry.pubkey_ed25519 !== of.key || entry.operator !== getAddress(of.operator),
    )
    this.#save()
    return true
  }

  #verify(entry: StoredRegistration) {
    const ed25519PublicKey = decodeHex(entry.pubkey_ed25519, 32)
    const publicKey = decodeBlsPublicKey(entry.pubkey_bls)
    const isSigned = verifyRegistration({
      ed25519PublicKey,
      blsPublicKey: publicKey,
      signature: decodeHex(entry.sig_ed25519, 64),
    })
    if (!isSigned) throw new BadRegistration('bad-ed25519-signature')
    const { chainId, contracts } = this.#deployment
    const isProven = verifyProofOfPossession({
      publicKey,
      operator: entry.operator,
      ed25519PublicKey,
      signature: decodeBlsSignature(entry.sig_bls),
      tags: blsTags({ chainId, contract: contracts.rewards }),
    })
    if (!isProven) throw new BadRegistration('bad-proof-of-possession')
  }

  #save() {
    mkdirSync(dirname(this.#file), { recursive: true })
    writeFileSync(this.#file, JSON.stringify(this.#entries, null, 2))
  }
}

/** What an operator's wallet signs to delete a prepared registration. */
export const deletionText = (key: string) => `Delete the prepared registration of Session node ${key}`
