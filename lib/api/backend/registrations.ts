import type { Address, Hex } from 'viem'
import { flag, list, object } from '@/lib/api/decode'
import { requestJson } from '@/lib/api/request-json'
import {
  wireAddress,
  wireBls,
  wireBlsSignature,
  wireEd25519,
  wireEd25519Signature,
  wireSeconds,
} from '@/lib/api/wire'
import type { PreparedRegistration } from '@/lib/staking/registration/prepared-registration'
import { ask, BASE, TIMEOUT } from './ask'

/** Prepared registrations, newest first. */
const registrationsAnswer = object({
  registrations: list(
    object({
      operator: wireAddress,
      pubkey_bls: wireBls,
      pubkey_ed25519: wireEd25519,
      sig_bls: wireBlsSignature,
      sig_ed25519: wireEd25519Signature,
      timestamp: wireSeconds,
    }),
  ),
})

const doneAnswer = object({ success: flag })

/** Prepared registrations of an operator (wallet or vesting contract), or of one node by its Ed25519 key; newest first. */
export async function fetchRegistrations(of: string, signal?: AbortSignal): Promise<PreparedRegistration[]> {
  const { registrations } = await ask(`/registrations/${of}`, registrationsAnswer, signal)
  return registrations.map((entry) => ({
    operator: entry.operator,
    ed25519PublicKey: entry.pubkey_ed25519,
    blsPublicKey: entry.pubkey_bls,
    ed25519Signature: entry.sig_ed25519,
    blsSignature: entry.sig_bls,
    preparedAt: entry.timestamp,
  }))
}

/** @param signature - of `deletionText` by the operator. */
export const deleteRegistration = (of: { ed25519PublicKey: string; operator: Address; signature: Hex }) =>
  requestJson(`${BASE}/registration/${of.ed25519PublicKey}`, {
    method: 'DELETE',
    body: { operator: of.operator, signature: of.signature },
    read: doneAnswer,
    timeout: TIMEOUT,
  })
