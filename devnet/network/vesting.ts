import { type Address, erc20Abi } from 'viem'
import { tokenVestingNoStakingAbi } from '@/contracts-abi/token-vesting-no-staking'
import { tokenVestingStakingAbi } from '@/contracts-abi/token-vesting-staking'
import type { ReadClient } from '@/devnet/chain/rpc'
import type { Deployment } from '@/lib/deployment/deployment'

type VestingOf = NonNullable<Deployment['vesting']>[number]

/** The deployment's vesting contracts whose beneficiary is `wallet` now, as the backend lists them. */
export async function readVestingOf(client: ReadClient, deployment: Deployment, wallet: Address) {
  const all = await Promise.all((deployment.vesting ?? []).map((of) => readVesting(client, deployment, of)))
  return all.filter(({ beneficiary }) => beneficiary === wallet)
}

async function readVesting(client: ReadClient, deployment: Deployment, { address, kind }: VestingOf) {
  const [terms, first, initialAmount] = await Promise.all([
    kind === 'staking' ? readStakingTerms(client, address) : readPlainTerms(client, address),
    readFirstBeneficiary(client, deployment, address),
    readInitialAmount(client, deployment, address),
  ])
  const { beneficiary, revoker, start, end, isTransferable } = terms
  return {
    address,
    beneficiary,
    initial_beneficiary: first ?? beneficiary,
    revoker,
    initial_amount: String(initialAmount),
    time_start: Number(start),
    time_end: Number(end),
    transferable_beneficiary: isTransferable,
  }
}

async function readStakingTerms(client: ReadClient, address: Address) {
  const contract = { address, abi: tokenVestingStakingAbi } as const
  const [beneficiary, revoker, start, end, isTransferable] = await Promise.all([
    client.readContract({ ...contract, functionName: 'beneficiary' }),
    client.readContract({ ...contract, functionName: 'revoker' }),
    client.readContract({ ...contract, functionName: 'start' }),
    client.readContract({ ...contract, functionName: 'end' }),
    client.readContract({ ...contract, functionName: 'transferableBeneficiary' }),
  ])
  return { beneficiary, revoker, start, end, isTransferable }
}

/** A contract without staking begins to pay at its cliff. */
async function readPlainTerms(client: ReadClient, address: Address) {
  const contract = { address, abi: tokenVestingNoStakingAbi } as const
  const [beneficiary, revoker, start, end, isTransferable] = await Promise.all([
    client.readContract({ ...contract, functionName: 'getBeneficiary' }),
    client.readContract({ ...contract, functionName: 'getRevoker' }),
    client.readContract({ ...contract, functionName: 'cliff' }),
    client.readContract({ ...contract, functionName: 'end' }),
    client.readContract({ ...contract, functionName: 'transferableBeneficiary' }),
  ])
  return { beneficiary, revoker, start, end, isTransferable }
}

/** Who it was made for; undefined when it never changed hands. */
async function readFirstBeneficiary(client: ReadClient, deployment: Deployment, address: Address) {
  const [first] = await client.getContractEvents({
    address,
    abi: tokenVestingStakingAbi,
    eventName: 'BeneficiaryTransferred',
    fromBlock: BigInt(deployment.startBlock),
    strict: true,
  })
  return first?.args.oldBeneficiary
}

/** What it was funded with: its first SESH; 0 before. */
async function readInitialAmount(client: ReadClient, deployment: Deployment, address: Address) {
  const [first] = await client.getContractEvents({
    address: deployment.contracts.sesh,
    abi: erc20Abi,
    eventName: 'Transfer',
    args: { to: address },
    fromBlock: BigInt(deployment.startBlock),
    strict: true,
  })
  return first?.args.value ?? 0n
}
