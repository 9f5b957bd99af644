'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { CopyButton } from '@/components/ui/copy-button'
import { Field } from '@/components/ui/field'
import type { PoolPhase } from '@/lib/staking/micro/pool-phase'
import type { MicroPoolState } from '@/lib/staking/providers/micro-adapter'

/** The link that asks others to join, while they can. */
export function PoolInvite({ pool, phase }: { pool: MicroPoolState; phase: PoolPhase }) {
  const t = useTranslations('pools.invite')
  // Shown only after the chain was read in the browser; the origin does not change.
  const [origin] = useState(() => window.location.origin)
  if (phase !== 'gathering') return null
  const link = `${origin}/stake/pools/${pool.pool}`
  return (
    <section className="card flex flex-col gap-3 p-5 sm:p-6">
      <h2 className="text-lg font-semibold">{t('title')}</h2>
      <Field
        label={t('link')}
        value={link}
        hint={t('text')}
        readOnly
        dir="ltr"
        className="figure text-sm"
        actions={<CopyButton text={link} label={t('copy')} doneLabel={t('copied')} />}
      />
    </section>
  )
}
