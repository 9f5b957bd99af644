import { type Address, type Hex, type Log, toEventSelector } from 'viem'
import { getCode, getLogs } from 'viem/actions'
import type { ChainReader } from '@/lib/chain/public-client'

/**
 * How a contract wallet tells that it carried out a proposal. Source: the public interface of Safe; the hash of the proposal
 * is a topic from version 1.4.1 on and the first word of the data before.
 */
const succeeded = toEventSelector('ExecutionSuccess(bytes32,uint256)')
const failed = toEventSelector('ExecutionFailure(bytes32,uint256)')

/** Code of an ordinary wallet that lends itself a contract's code (EIP-7702): it sends its own transactions. */
const DELEGATION = '0xef0100'

const WORD_END = 66

export type Execution = { hash: Hex; block: { number: number; hash: Hex }; succeeded: boolean }

type ExecutionLog = Pick<
  Log<bigint, number, false>,
  'topics' | 'data' | 'transactionHash' | 'blockNumber' | 'blockHash'
>

/** Whether the wallet is a contract, whose signers agree before anything is sent. */
export async function isContractWallet(reader: ChainReader, wallet: Address): Promise<boolean> {
  const code = (await getCode(reader, { address: wallet })) ?? '0x'
  return code !== '0x' && !code.startsWith(DELEGATION)
}

/** The transaction that carried a proposal out; null while its signers have not all agreed. */
export async function findExecution(
  reader: ChainReader,
  of: { wallet: Address; proposal: Hex; fromBlock: number },
): Promise<Execution | null> {
  const logs = await getLogs(reader, {
    address: of.wallet,
    fromBlock: BigInt(of.fromBlock),
    toBlock: 'latest',
  })
  return executionOf(logs, of.proposal)
}

/** The execution of a proposal among the events of its wallet. */
export function executionOf(logs: readonly ExecutionLog[], proposal: Hex): Execution | null {
  const found = logs.find(({ topics: [event, topic], data }) => {
    if (event !== succeeded && event !== failed) return false
    return (topic ?? data.slice(0, WORD_END)) === proposal
  })
  return (
    (found && {
      hash: found.transactionHash,
      block: { number: Number(found.blockNumber), hash: found.blockHash },
      succeeded: found.topics[0] === succeeded,
    }) ??
    null
  )
}
