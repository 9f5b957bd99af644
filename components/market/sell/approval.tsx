'use client'

import { useTranslations } from 'next-intl'
import { Checkbox } from '@/components/ui/checkbox'
import { Notice } from '@/components/ui/notice'

type Props = { approveAll: boolean; onChange: (approveAll: boolean) => void }

/** Which names the market's contract may move: this one alone unless somebody wants otherwise. */
export function Approval({ approveAll, onChange }: Props) {
  const t = useTranslations('selling.sell.approval')
  return (
    <details className="text-sm">
      <summary className="min-h-11 cursor-pointer content-center text-ink-muted hover:text-ink">
        {t('title')}
      </summary>
      <p className="text-ink-muted">{t('one')}</p>
      <Checkbox checked={approveAll} onChange={onChange}>
        {t('all')}
      </Checkbox>
      {approveAll && <Notice tone="danger">{t('allWarning')}</Notice>}
    </details>
  )
}
