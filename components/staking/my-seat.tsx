'use client'

import { useLocale, useTranslations } from 'next-intl'
import Link from 'next/link'
import { isAddressEqual } from 'viem'
import { Amount } from '@/components/figures/amount'
import { useTimeWords } from '@/components/figures/use-words'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { useChainNow } from '@/lib/hooks/chain-now'
import { useStartFlow } from '@/lib/hooks/flows'
import { useWallet } from '@/lib/hooks/wallet'
import { withdrawUnlock } from '@/lib/staking/leave-rules'
import type { OpenNode } from '@/lib/staking/open-node'
import { formatSesh } from '@/lib/units/format-sesh'
import type { UnixSeconds } from '@/lib/units/time'

/** The connected wallet's place in an open node: what is in, and when it can come out. */
export function MySeat({ node }: { node: OpenNode & { withdrawalDelay: UnixSeconds } }) {
  const t = useTranslations('stake.mine')
  const locale = useLocale()
  const { moment } = useTimeWords()
  const now = useChainNow()
  const { address } = useWallet()
  const startFlow = useStartFlow()
  const mine = address && node.contributions.find(({ contributor }) => isAddressEqual(contributor, address))
  if (!mine) return null
  const isOperator = isAddressEqual(mine.contributor, node.operator)
  const from = withdrawUnlock({
    isOperator,
    contributedAt: mine.contributedAt,
    withdrawalDelay: node.withdrawalDelay,
  })
  const isStarted = node.status === 'finalized'
  return (
    <section aria-labelledby="mine" className="card flex flex-col gap-3 p-5">
      <h2 id="mine" className="text-lg font-semibold">
        {t('title')}
      </h2>
      <p className="flex items-baseline justify-between gap-4">
        <span className="text-sm text-ink-muted">{t('staked')}</span>
        <Amount value={mine.amount} className="text-lg" />
      </p>
      <Notice>
        {isStarted
          ? t('started')
          : t('done', {
              amount: formatSesh(mine.amount, { locale }),
              open: formatSesh(node.open, { locale }),
            })}
      </Notice>
      <div className="flex flex-wrap items-center gap-3">
        <Link href="/my" prefetch={false} className="text-sm text-accent underline underline-offset-4">
          {t('goMy')}
        </Link>
        {!isStarted && now !== undefined && (
          <Button
            size="small"
            disabled={now < from}
            onClick={() => startFlow({ kind: 'withdraw', contract: node.address })}
          >
            {now < from ? t('withdrawAt', { time: moment(from) }) : t('withdraw')}
          </Button>
        )}
      </div>
      {isOperator && !isStarted && <p className="text-xs text-caution">{t('withdrawOperator')}</p>}
    </section>
  )
}
