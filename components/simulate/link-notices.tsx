'use client'

import { useTranslations } from 'next-intl'
import { Moment } from '@/components/figures/moment'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { Simulation } from './use-simulation'

/** What of a link could not be read, and whose figures the page computes with. */
export function LinkNotices({ of: { wrong, isShared, figures, refresh } }: { of: Simulation }) {
  const t = useTranslations('simulate.link')
  return (
    <>
      {wrong.length > 0 && (
        <Notice tone="caution" live title={t('wrongTitle')}>
          {t('wrong', { names: wrong.join(', ') })}
        </Notice>
      )}
      {isShared && figures && (
        <Notice
          title={t('shared', { block: figures.block })}
          action={
            <Button size="small" onClick={refresh}>
              {t('refresh')}
            </Button>
          }
        >
          <Moment at={figures.at} />
        </Notice>
      )}
    </>
  )
}
