import { type Hex, parseAbi, ContractFunctionExecutionError } from 'viem'
import { readContract } from 'viem/actions'
import type { SignedOrder } from '@/lib/market/seaport/order'
import { contractSignature, recoverSigner } from '@/lib/market/seaport/signature'
import { type OrderDomain, orderHash } from '@/lib/market/seaport/typed-data'
import { sameAddress } from '@/lib/units/same-address'
import type { ReadAt } from './maker-facts'

/** How a contract wallet says that a signature is its own (EIP-1271). */
const contractWalletAbi = parseAbi(['function isValidSignature(bytes32, bytes) view returns (bytes4)'])
const ITS_OWN = '0x1626ba7e'

/** Whether an order is signed by its maker: by its key, alone or among many, or by its contract wallet's word. */
export async function readIsSigned(
  at: ReadAt,
  { components, signature }: SignedOrder,
  domain: OrderDomain,
): Promise<boolean> {
  const hash = orderHash(components)
  const signer = await recoverSigner(hash, signature, domain)
  if (sameAddress(signer ?? undefined, components.offerer)) return true
  const asked = contractSignature(hash, signature, domain)
  const answer = await readContract(at.context.reader, {
    address: components.offerer,
    abi: contractWalletAbi,
    blockNumber: at.block,
    functionName: 'isValidSignature',
    args: [asked.digest, asked.signature],
  }).catch((error: unknown): Hex => {
    if (error instanceof ContractFunctionExecutionError) return '0x'
    throw error
  })
  return answer === ITS_OWN
}
