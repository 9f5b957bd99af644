import {
  type Address,
  concatHex,
  type Hex,
  isAddressEqual,
  keccak256,
  TransactionNotFoundError,
  TransactionReceiptNotFoundError,
} from 'viem'
import {
  getBlock,
  getBlockNumber,
  getTransaction,
  getTransactionCount,
  getTransactionReceipt,
} from 'viem/actions'
import type { ChainReader } from '@/lib/chain/public-client'
import { findCause } from '@/lib/errors/app-error'
import type { StepRecord } from '../flow-record'
import { findExecution, isContractWallet } from './proposal'

/** What the chain says about a transaction that was sent. */
export type Fate =
  | { kind: 'pending' }
  /** A contract wallet has it and waits until its signers agree. */
  | { kind: 'proposed' }
  | { kind: 'mined'; hash: Hex; block: { number: number; hash: Hex }; succeeded: boolean }
  /** The wallet sped it up: the same call under another hash. */
  | { kind: 'replaced'; hash: Hex }
  /** The wallet cancelled it: its place is taken by something else. */
  | { kind: 'cancelled'; hash: Hex | null }
  /** No endpoint knows it and its place is free. */
  | { kind: 'unknown' }

/** How many blocks are searched for the transaction that took another one's place. */
const SEARCHED_BLOCKS = 300

export type FateOf = { wallet: Address; step: StepRecord }

/** Fingerprint of a call: the same for a transaction and its sped-up copy. */
export const callHash = (call: { to: Address; data: Hex }): Hex =>
  keccak256(concatHex([call.to.toLowerCase() as Hex, call.data]))

/** Looks once. A receipt decides; a contract wallet's hash may be that of a proposal its signers have to agree to; else the wallet's count of transactions tells whether the place is taken. */
export async function readFate(reader: ChainReader, { wallet, step }: FateOf): Promise<Fate> {
  const receipt = step.hash ? await findReceipt(reader, step.hash) : null
  if (receipt) return minedFate(receipt)
  if (step.hash && (await isContractWallet(reader, wallet))) {
    const of = { wallet, proposal: step.hash, fromBlock: step.askedBlock }
    const execution = await findExecution(reader, of)
    return execution ? { kind: 'mined', ...execution } : { kind: 'proposed' }
  }
  const used = await getTransactionCount(reader, { address: wallet, blockTag: 'latest' })
  if (used <= step.nonce) {
    const isKnown = step.hash !== null && (await isInPool(reader, step.hash))
    return { kind: isKnown ? 'pending' : 'unknown' }
  }
  const other = await findByNonce(reader, { wallet, nonce: step.nonce, from: step.askedBlock })
  if (!other) return { kind: 'cancelled', hash: null }
  if (other.hash === step.hash) return { kind: 'pending' }
  const isSame = other.to !== null && callHash({ to: other.to, data: other.input }) === step.callHash
  return isSame ? { kind: 'replaced', hash: other.hash } : { kind: 'cancelled', hash: other.hash }
}

type Receipt = NonNullable<Awaited<ReturnType<typeof findReceipt>>>

const minedFate = ({ transactionHash, blockNumber, blockHash, status }: Receipt): Fate => ({
  kind: 'mined',
  hash: transactionHash,
  block: { number: Number(blockNumber), hash: blockHash },
  succeeded: status === 'success',
})

/** Null when the chain has no receipt for it, now or any more. */
export async function findReceipt(reader: ChainReader, hash: Hex) {
  try {
    return await getTransactionReceipt(reader, { hash })
  } catch (error) {
    if (findCause(error, (cause) => cause instanceof TransactionReceiptNotFoundError)) return null
    throw error
  }
}

async function isInPool(reader: ChainReader, hash: Hex): Promise<boolean> {
  try {
    await getTransaction(reader, { hash })
    return true
  } catch (error) {
    if (findCause(error, (cause) => cause instanceof TransactionNotFoundError)) return false
    throw error
  }
}

/** The mined transaction of a wallet that used a nonce, searched from the newest block back to `from`. */
async function findByNonce(reader: ChainReader, of: { wallet: Address; nonce: number; from: number }) {
  const head = Number(await getBlockNumber(reader, { cacheTime: 0 }))
  const oldest = Math.max(of.from, head - SEARCHED_BLOCKS)
  for (let block = head; block >= oldest; block -= 1) {
    const { transactions } = await getBlock(reader, { blockNumber: BigInt(block), includeTransactions: true })
    const found = transactions.find(
      ({ from, nonce }) => nonce === of.nonce && isAddressEqual(from, of.wallet),
    )
    if (found) return found
  }
  return null
}
