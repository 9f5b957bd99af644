'use client'

import { useTranslations } from 'next-intl'
import { useId } from 'react'
import type { Address } from 'viem'
import { Amount } from '@/components/figures/amount'
import { WalletAddress } from '@/components/figures/wallet-address'
import { shortId } from '@/components/figures/short-id'
import { Button, buttonClass } from '@/components/ui/button'
import { useBalances } from '@/lib/hooks/balances'
import { useDeployment } from '@/lib/hooks/deployment'
import { useWallet } from '@/lib/hooks/wallet'
import { EtherAmount } from './ether-amount'

/** The connected account: balances, and the way out. Opens below its button and closes by itself. */
export default function AccountMenu({ address }: { address: Address }) {
  const t = useTranslations('wallet')
  const id = useId()
  const { disconnect } = useWallet()
  const { label } = useDeployment()
  const { data: balances } = useBalances(address)
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        aria-label={t('account', { address: shortId(address) })}
        data-testid="account"
        className={buttonClass()}
      >
        <WalletAddress address={address} />
      </button>
      <div id={id} popover="auto" className="overlay fixed inset-auto end-4 top-[4.25rem] m-0 w-72">
        <div className="flex flex-col gap-3 p-4 text-sm">
          <WalletAddress address={address} copy />
          <p className="text-ink-muted">{label}</p>
          <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-1">
            <dt className="text-ink-muted">{t('balance')}</dt>
            <dd className="text-end">
              <Amount value={balances?.sesh} />
            </dd>
            <dt className="text-ink-muted">{t('gasBalance')}</dt>
            <dd className="text-end">
              <EtherAmount wei={balances?.wei} />
            </dd>
          </dl>
          <Button onClick={disconnect}>{t('disconnect')}</Button>
        </div>
      </div>
    </>
  )
}
