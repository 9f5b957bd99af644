import { type Address, erc20Abi } from 'viem'
import { getBalance, readContract } from 'viem/actions'
import type { ChainContext } from '@/lib/chain/public-client'
import { type Sesh, sesh } from '@/lib/units/sesh'

export type Balances = {
  sesh: Sesh
  /** Ether for gas, wei. */
  wei: bigint
}

export async function readBalances({ reader, deployment }: ChainContext, wallet: Address): Promise<Balances> {
  const [balance, wei] = await Promise.all([
    readContract(reader, {
      address: deployment.contracts.sesh,
      abi: erc20Abi,
      functionName: 'balanceOf',
      args: [wallet],
    }),
    getBalance(reader, { address: wallet }),
  ])
  return { sesh: sesh(balance), wei }
}

/** What `spender` may still take from `owner`, atomic SESH. */
export async function readAllowance(
  { reader, deployment }: ChainContext,
  of: { owner: Address; spender: Address },
): Promise<Sesh> {
  const args = [of.owner, of.spender] as const
  const address = deployment.contracts.sesh
  return sesh(await readContract(reader, { address, abi: erc20Abi, functionName: 'allowance', args }))
}
