'use client'

import { useTranslations } from 'next-intl'
import { FactList } from '@/components/figures/fact-list'
import { WalletAddress } from '@/components/figures/wallet-address'
import { useDeployment } from '@/lib/hooks/deployment'

const contracts = ['sesh', 'rewards', 'pool', 'factory'] as const

/** The contracts that this portal works with, to compare and to look up. */
export function ContractList() {
  const t = useTranslations('network.contracts')
  const deployment = useDeployment()
  const { explorerUrl } = deployment
  const facts = contracts.map((name) => {
    const address = deployment.contracts[name]
    return {
      name: t(name),
      value: (
        <span className="flex flex-wrap items-center justify-end gap-x-3">
          <WalletAddress address={address} copy />
          {explorerUrl && (
            <a
              href={`${explorerUrl}/address/${address}`}
              rel="noreferrer"
              className="text-ink-muted underline underline-offset-2"
            >
              {t('look')}
            </a>
          )}
        </span>
      ),
    }
  })
  return (
    <section className="card p-5 sm:p-6">
      <h2 className="mb-2 text-lg font-semibold">{t('title', { chain: deployment.label })}</h2>
      <FactList facts={facts} />
    </section>
  )
}
