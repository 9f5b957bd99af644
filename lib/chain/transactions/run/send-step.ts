import { type Address, encodeFunctionData, type Hex, keccak256, stringToHex } from 'viem'
import { getBlockNumber, getTransactionCount } from 'viem/actions'
import type { ChainReader } from '@/lib/chain/public-client'
import type { Milliseconds } from '@/lib/units/time'
import type { StepRecord } from '../flow-record'
import type { CallStep, SignatureStep } from '../transaction'
import type { CallsWallet } from './together'
import { callHash } from './transaction-fate'

/** The person's wallet, as far as a flow needs it. */
export type Signer = {
  address: Address
  /** Chain that the wallet is on now. */
  chainId: () => Promise<number>
  /** @throws when the person refuses or the wallet cannot. */
  send: (transaction: { to: Address; data: Hex; gas: bigint }) => Promise<Hex>
  /** EIP-712 signature of typed data, given as the JSON text that the wallet reads. */
  signTyped: (text: string) => Promise<Hex>
  /** Asked only of a wallet that has it. */
  together: CallsWallet
}

export const stepData = ({ call }: CallStep): { to: Address; data: Hex } => ({
  to: call.address,
  data: encodeFunctionData(call),
})

/** The journal's entry for a step whose signature is about to be asked for. */
export async function askedRecord(
  reader: ChainReader,
  of: { wallet: Address; step: CallStep; now: Milliseconds },
): Promise<StepRecord> {
  const [nonce, block] = await Promise.all([
    getTransactionCount(reader, { address: of.wallet, blockTag: 'pending' }),
    getBlockNumber(reader, { cacheTime: 0 }),
  ])
  return {
    kind: of.step.kind,
    status: 'asked',
    hash: null,
    callsId: null,
    callHash: callHash(stepData(of.step)),
    nonce,
    askedBlock: Number(block),
    askedAt: of.now,
    block: null,
    signed: null,
  }
}

/** The same for a signature that is not sent. */
export const askedSignature = ({ kind, signing }: SignatureStep, now: Milliseconds): StepRecord => ({
  ...{ kind, status: 'asked', hash: null, callsId: null, callHash: keccak256(stringToHex(signing.text)) },
  ...{ nonce: 0, askedBlock: 0, askedAt: now, block: null, signed: null },
})
