import { type Address, isAddressEqual } from 'viem'
import type { Balances } from '@/lib/chain/reads/balances'
import type { PublicDeployment } from '@/lib/deployment/deployment'
import { checkBeneficiary, type ProtocolContract } from '@/lib/staking/beneficiary-rules'
import { checkContribution } from '@/lib/staking/check-contribution'
import { fundingState } from '@/lib/staking/contribution-contract'
import { type ContributionLimits, contributionLimits } from '@/lib/staking/contribution-limits'
import type { OpenNode } from '@/lib/staking/open-node'
import { parseSesh } from '@/lib/units/parse-sesh'
import { type Sesh, sesh } from '@/lib/units/sesh'

/** The part of a node that concerns one wallet. */
export function standingOf(node: OpenNode, wallet: Address | undefined, balances: Balances | undefined) {
  const isMine = ({ contributor }: { contributor: Address }) =>
    wallet !== undefined && isAddressEqual(contributor, wallet)
  const contribution = node.contributions.find(isMine)
  const reservation = node.reservations.find(isMine)
  const limits = contributionLimits({
    node: fundingState(node),
    wallet: wallet ?? '0x0000000000000000000000000000000000000000',
    walletContribution: contribution?.amount ?? sesh(0n),
    walletReservation: reservation?.amount ?? sesh(0n),
    balance: balances?.sesh ?? sesh(0n),
  })
  return { contribution, reservation, limits }
}

/** Contracts at which rewards would be lost. */
export function bannedBeneficiaries(deployment: PublicDeployment, contract: Address): ProtocolContract[] {
  const own = Object.entries(deployment.contracts).map(([name, address]) => ({ name, address }))
  const vesting = (deployment.vesting ?? []).map(({ address }) => ({ name: 'vesting', address }))
  return [...own, ...vesting, { name: 'contribution', address: contract }]
}

export type CheckedForm =
  | { isReady: true; amount: Sesh; beneficiary: Address }
  | { isReady: false; amount?: Sesh | undefined; amountError?: unknown; beneficiaryError?: unknown }

/** Reads both fields; errors are of the fields, and an empty amount is not yet an error. */
export function checkForm(of: {
  amountText: string
  /** Null when rewards stay with the wallet. */
  beneficiaryText: string | null
  locale: string
  limits: ContributionLimits
  balance: Sesh
  wallet: Address
  banned: readonly ProtocolContract[]
}): CheckedForm {
  const amount = attempt(() => parseSesh(of.amountText, of.locale))
  const beneficiary = attempt(() =>
    of.beneficiaryText === null
      ? of.wallet
      : checkBeneficiary({ text: of.beneficiaryText, banned: of.banned, self: of.wallet }).beneficiary,
  )
  const amountError =
    'error' in amount
      ? amount.error
      : (checkContribution({ amount: amount.value, limits: of.limits, balance: of.balance }) ?? undefined)
  if (amountError === undefined && 'value' in amount && 'value' in beneficiary)
    return { isReady: true, amount: amount.value, beneficiary: beneficiary.value }
  return {
    isReady: false,
    amount: 'value' in amount ? amount.value : undefined,
    ...(of.amountText.trim() !== '' && { amountError }),
    ...('error' in beneficiary && of.beneficiaryText?.trim() && { beneficiaryError: beneficiary.error }),
  }
}

function attempt<T>(read: () => T): { value: T } | { error: unknown } {
  try {
    return { value: read() }
  } catch (error) {
    return { error }
  }
}
