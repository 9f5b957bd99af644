import { hexToBytes } from '@noble/hashes/utils.js'
import { z } from 'zod'
import { CryptoError } from '@/lib/crypto'
import { labelToRegistryName, openNameValue } from '@/lib/crypto/names'
import type { OnionClient } from '../onion/onion-client'
import type { Random } from '../onion/onion-request'
import { type Paths, shuffle } from '../onion/paths'
import type { Snode } from '../onion/snode'
import { resolveNameRequest } from '../storage/requests'
import { SwarmError, swarmErrorOf } from '../swarm-error'

/** So many nodes must say the same; one that differs or fails makes the name unresolved, never outvoted. */
const WITNESSES = 3
const NONCE_BYTES = 24

const reply = z.object({
  result: z.object({ encrypted_value: z.string().optional(), nonce: z.string().optional() }),
})

export type ResolveNameOptions = { onion: OnionClient; paths: Paths; random: Random }

/**
 * The Account ID that a label stands for.
 * @returns undefined when all nodes agree that it is not registered.
 * @throws {SwarmError} `lying-node` when the nodes differ; `no-path`, and what the nodes say.
 * @throws {CryptoError} `bad-name`.
 */
export async function resolveName(label: string, { onion, paths, random }: ResolveNameOptions) {
  const request = resolveNameRequest(labelToRegistryName(label))
  const witnesses = shuffle(paths.usable(), random).slice(0, WITNESSES)
  if (witnesses.length < WITNESSES) throw new SwarmError('no-path')
  const ask = async (node: Snode) => {
    const { status, body } = await onion.toNode(node, request)
    const error = swarmErrorOf(status)
    if (error) throw error
    return readAnswer(label, body)
  }
  const [first, ...others] = await Promise.all(witnesses.map(ask))
  if (others.some((answer) => answer !== first)) throw new SwarmError('lying-node')
  return first
}

function readAnswer(label: string, body: unknown): string | undefined {
  const parsed = reply.safeParse(body)
  if (!parsed.success) throw new SwarmError('lying-node')
  const { encrypted_value: value, nonce } = parsed.data.result
  if (value === undefined || value === '') return undefined
  try {
    return openNameValue(label, { value: hexToBytes(value), nonce: nonceOf(nonce) })
  } catch (error) {
    throw new SwarmError('lying-node', undefined, error)
  }
}

/** @throws {CryptoError} `bad-record` for values of before 2021, which have none. */
function nonceOf(nonce: string | undefined): Uint8Array {
  if (nonce?.length !== 2 * NONCE_BYTES) throw new CryptoError('bad-record')
  return hexToBytes(nonce)
}
