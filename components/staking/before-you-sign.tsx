'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { useAmountText } from '@/components/figures/use-amount-text'
import { useActor } from '@/components/vesting/use-actor'
import { useDeployment } from '@/lib/hooks/deployment'
import { useLeaveParameters } from '@/lib/hooks/leave-parameters'
import { useWallet } from '@/lib/hooks/wallet'
import type { LiveOpenNode } from '@/lib/chain/reads/open-node'
import { stakeTerms } from '@/lib/staking/stake-terms'
import { formatDuration, unixSeconds } from '@/lib/units/time'
import { sameAddress } from '@/lib/units/same-address'
import { FlowCostsLine } from './flow-costs-line'
import type { ContributionForm } from './use-contribution'
import { YieldEstimate } from './yield-estimate'

type Props = { node: LiveOpenNode; form: ContributionForm }

/** Costs and locks of what is about to be signed, each in one sentence. */
export function BeforeYouSign({ node, form }: Props) {
  const t = useTranslations('stake.form')
  const amountText = useAmountText()
  const { network } = useDeployment()
  const { address } = useWallet()
  const parameters = useLeaveParameters().data
  const { amount, before, limits } = form
  const terms = stakeTerms({
    amount: amount ?? limits.minimum,
    before,
    contributed: node.contributed,
    requirement: node.requirement,
    divisor: parameters?.smallContributorDivisor,
  })
  const hours = (seconds: bigint) => Math.floor(Number(seconds) / 3_600)
  const days = (seconds: bigint | number) => formatDuration(unixSeconds(seconds)).days
  return (
    <section className="flex flex-col gap-2.5 border-t border-line pt-4 text-sm">
      <h3 className="font-medium">{t('before')}</h3>
      <ul className="flex flex-col gap-2 text-ink-muted">
        <Point>{t('withdrawLock', { hours: hours(node.withdrawalDelay) })}</Point>
        <Point>
          {terms.missingAfter === 0n
            ? node.manualFinalize
              ? t('fillsManual')
              : t('fills')
            : t('waits', { missing: amountText(terms.missingAfter) })}
        </Point>
        <Point>{t('leaveRule', { days: days(network.unlockSeconds) })}</Point>
        {terms.isSmall && parameters && (
          <Point>{t('smallRule', { days: days(parameters.smallContributorDelay) })}</Point>
        )}
        {amount !== undefined && (
          <Point>
            <YieldEstimate
              stake={terms.stakeAfter}
              whole={node.requirement}
              fee={node.fee}
              isOperator={address !== undefined && sameAddress(address, node.operator)}
              isRunning={false}
            />
          </Point>
        )}
      </ul>
      <Costs node={node} form={form} />
    </section>
  )
}

const Point = ({ children }: { children: ReactNode }) => (
  <li className="border-s-2 border-line ps-3">{children}</li>
)

/** Of all signatures; also when the wallet's vesting contract stakes, it is the wallet that pays. */
function Costs({ node, form }: Props) {
  const { amount, beneficiary } = form
  const { vesting } = useActor()
  return (
    <FlowCostsLine
      intent={
        amount !== undefined && beneficiary.address && !beneficiary.error
          ? {
              kind: 'contribute',
              contract: node.address,
              amount,
              beneficiary: beneficiary.address,
              vesting: vesting?.address,
            }
          : undefined
      }
    />
  )
}
