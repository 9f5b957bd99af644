'use client'

import { useTranslations } from 'next-intl'
import { useActor } from '@/components/vesting/use-actor'
import { sameAddress } from '@/lib/units/same-address'
import { AddWallet } from './add-wallet'
import { TogetherRow } from './together-row'
import { useAddedWallets } from './use-added-wallets'

/** Several wallets in one view: the own one, its vesting contracts, and whichever were added. */
export default function WalletsTogether() {
  const t = useTranslations('rewards.together')
  const { wallet, choices } = useActor()
  const { wallets, add, remove } = useAddedWallets()
  const own = [...(wallet ? [wallet] : []), ...choices.map(({ address }) => address)]
  const added = wallets.filter((address) => !own.some((mine) => sameAddress(mine, address)))
  return (
    <section className="card flex flex-col gap-4 p-5 sm:p-6" aria-label={t('title')}>
      <div>
        <h2 className="text-lg font-semibold">{t('title')}</h2>
        <p className="text-sm text-ink-muted">{t('lead')}</p>
      </div>
      <ul className="divide-y divide-line">
        {wallet && <TogetherRow address={wallet} kind="wallet" />}
        {choices.map(({ address }) => (
          <TogetherRow key={address} address={address} kind="vesting" />
        ))}
        {added.map((address) => (
          <TogetherRow key={address} address={address} kind="added" onRemove={() => remove(address)} />
        ))}
      </ul>
      <AddWallet known={[...own, ...added]} onAdd={add} />
    </section>
  )
}
