import { type Address, decodeFunctionResult, encodeFunctionData, type Hex, isHex, parseAbi } from 'viem'
import type { Rpc } from '@/lib/chain/rpc/rpc'

/** Of the registry the first, of a resolver the others, as EIP-137 and EIP-181 have them. */
const ensAbi = parseAbi([
  'function resolver(bytes32 node) view returns (address)',
  'function addr(bytes32 node) view returns (address)',
  'function name(bytes32 node) view returns (string)',
])

type Answers = { resolver: Address; addr: Address; name: string }
type Question<K extends keyof Answers> = { to: Address; ask: K; node: Hex }

/** What a contract of ENS says of a node; null where no contract is, which answers with no bytes: nothing is set. */
export async function askEns<K extends keyof Answers>(
  rpc: Rpc,
  { to, ask, node }: Question<K>,
): Promise<Answers[K] | null> {
  const data = encodeFunctionData<typeof ensAbi, keyof Answers>({
    abi: ensAbi,
    functionName: ask,
    args: [node],
  })
  const answer = await rpc.request({ method: 'eth_call', params: [{ to, data }, 'latest'] })
  if (!isHex(answer) || answer === '0x') return null
  return decodeFunctionResult<typeof ensAbi, keyof Answers>({
    abi: ensAbi,
    functionName: ask,
    data: answer,
  }) as Answers[K]
}
