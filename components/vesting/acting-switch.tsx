'use client'

import { useTranslations } from 'next-intl'
import { shortId } from '@/components/figures/short-id'
import { useAmountText } from '@/components/figures/use-amount-text'
import { useTimeWords } from '@/components/figures/use-words'
import { Notice } from '@/components/ui/notice'
import { Select } from '@/components/ui/select'
import { useChainNow } from '@/lib/hooks/chain-now'
import { canStakeFrom } from '@/lib/staking/vesting-account'
import { useActor } from './use-actor'

/** Stake with the wallet's own SESH, or with that of one of its vesting contracts. Nothing for wallets that have none. */
export function ActingSwitch() {
  const t = useTranslations('vesting.acting')
  const amount = useAmountText()
  const { moment } = useTimeWords()
  const now = useChainNow()
  const { wallet, vesting, choices, choose } = useActor()
  if (!wallet || choices.length === 0) return null
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="text-sm font-medium" aria-hidden>
          {t('label')}
        </span>
        <Select
          label={t('label')}
          value={vesting?.address ?? ''}
          onChange={(value) => choose(choices.find(({ address }) => address === value)?.address)}
        >
          <option value="">{t('wallet', { address: shortId(wallet) })}</option>
          {choices.map(({ address, balance }) => (
            <option key={address} value={address}>
              {t('vesting', { address: shortId(address), amount: amount(balance) })}
            </option>
          ))}
        </Select>
      </div>
      {vesting && now !== undefined && !canStakeFrom(vesting, now) && (
        <Notice tone="caution" live>
          {vesting.isRevoked ? t('revoked') : t('notYet', { time: moment(vesting.start) })}
        </Notice>
      )}
      {vesting && <p className="text-xs text-ink-muted">{t('explain')}</p>}
    </div>
  )
}
