'use client'

import { ShieldCheck, ShieldX } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { Address } from 'viem'
import { ErrorNotice } from '@/components/figures/error-notice'
import { shortId } from '@/components/figures/short-id'
import { useAmountText } from '@/components/figures/use-amount-text'
import { Button } from '@/components/ui/button'
import type { VerifiedRewards } from '@/lib/chain/signatures/verified-rewards'
import { useRewardSignature } from '@/lib/hooks/reward-signature'
import { RollCall } from './roll-call'
import { SignedBytes } from './signed-bytes'

/** Which nodes vouch for the amount, verified here; it can be tried before anything is claimed. */
export function NetworkProof({ wallet }: { wallet: Address }) {
  const t = useTranslations('rewards.proof')
  const { data, error, isFetching, refetch } = useRewardSignature(wallet)
  return (
    <section className="card flex flex-col gap-4 p-5 sm:p-6">
      <h2 className="text-lg font-semibold">{t('title')}</h2>
      <div aria-live="polite" className="flex flex-col gap-4">
        {!data && !error && <p className="text-sm text-ink-muted">{t('idle')}</p>}
        {error && !isFetching && <ErrorNotice error={error} />}
        {data && !error && <Verdict proof={data} wallet={wallet} />}
      </div>
      <Button onClick={() => void refetch()} busy={isFetching} className="self-start max-sm:w-full">
        {isFetching ? t('asking') : data || error ? t('again') : t('check')}
      </Button>
    </section>
  )
}

function Verdict({ proof, wallet }: { proof: VerifiedRewards; wallet: Address }) {
  const t = useTranslations('rewards.proof')
  const amount = useAmountText()
  const { isGood, signerIds, nonSignerIds, total, threshold, block, height } = proof
  const Icon = isGood ? ShieldCheck : ShieldX
  return (
    <>
      <p className="flex items-center gap-2 font-medium">
        <Icon
          size={20}
          strokeWidth={1.5}
          className={isGood ? 'shrink-0 text-positive' : 'shrink-0 text-danger'}
          aria-hidden
        />
        {isGood ? t('good') : t('bad')}
      </p>
      <p className="text-sm text-ink-muted">
        {isGood
          ? t('goodText', {
              signers: signerIds.length,
              total,
              amount: amount(proof.amount, { maximumDecimals: 9 }),
              address: shortId(wallet),
              height,
              block,
            })
          : nonSignerIds.length > threshold
            ? t('tooMany', { absent: nonSignerIds.length, threshold })
            : t('badText', { block })}
      </p>
      <RollCall signerIds={signerIds} nonSignerIds={nonSignerIds} />
      <SignedBytes proof={proof} />
    </>
  )
}
