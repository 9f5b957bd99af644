'use client'

import { useTranslations } from 'next-intl'
import { Amount } from '@/components/figures/amount'
import { useDeployment } from '@/lib/hooks/deployment'
import { useRegistrationTerms } from '@/lib/hooks/registrations'
import { minimumOperatorContribution } from '@/lib/staking/minimum-contribution'
import { formatDuration, unixSeconds } from '@/lib/units/time'

/** Server, stake and patience: what an operator needs before starting. */
export function WhatItTakes() {
  const t = useTranslations('run.takes')
  const { network } = useDeployment()
  const terms = useRegistrationTerms().data
  const { days } = formatDuration(unixSeconds(network.unlockSeconds))
  return (
    <section className="card flex flex-col gap-3 p-5 text-sm sm:p-6">
      <h2 className="text-lg font-semibold">{t('title')}</h2>
      <dl className="flex flex-col gap-3">
        <Item name={t('stakeAlone')}>
          <Amount value={terms?.requirement} />
        </Item>
        <Item name={t('stakeShared')}>
          <Amount value={terms && minimumOperatorContribution(terms.requirement)} />
        </Item>
        <Item name={t('server')}>{t('serverText')}</Item>
        <Item name={t('endpoint')}>{t('endpointText')}</Item>
        <Item name={t('care')}>{t('careText')}</Item>
        <Item name={t('lock')}>{t('lockText', { days })}</Item>
      </dl>
    </section>
  )
}

const Item = ({ name, children }: { name: string; children: React.ReactNode }) => (
  <div className="flex flex-col gap-0.5 border-t border-line pt-3 first:border-0 first:pt-0">
    <dt className="text-ink-muted">{name}</dt>
    <dd>{children}</dd>
  </div>
)
