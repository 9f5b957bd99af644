import { type Address, erc20Abi } from 'viem'
import type { ChainReader } from '@/lib/chain/public-client'
import type { PublicDeployment } from '@/lib/deployment/deployment'
import { type Sesh, sesh } from '@/lib/units/sesh'

export type Balances = {
  sesh: Sesh
  /** Ether for gas, wei. */
  wei: bigint
}

export async function readBalances(
  reader: ChainReader,
  deployment: PublicDeployment,
  wallet: Address,
): Promise<Balances> {
  const [balance, wei] = await Promise.all([
    reader.readContract({
      address: deployment.contracts.sesh,
      abi: erc20Abi,
      functionName: 'balanceOf',
      args: [wallet],
    }),
    reader.getBalance({ address: wallet }),
  ])
  return { sesh: sesh(balance), wei }
}

/** What `spender` may still take from `owner`, atomic SESH. */
export async function readAllowance(
  reader: ChainReader,
  deployment: PublicDeployment,
  of: { owner: Address; spender: Address },
): Promise<Sesh> {
  const args = [of.owner, of.spender] as const
  const address = deployment.contracts.sesh
  return sesh(await reader.readContract({ address, abi: erc20Abi, functionName: 'allowance', args }))
}
