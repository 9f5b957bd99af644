'use client'

import { useTranslations } from 'next-intl'
import { classNames } from '@/components/ui/class-names'
import { openNodeColumns } from './open-node-row'

const isAmount = { open: true, minimum: true, fee: true, node: false, filled: false, state: false } as const

/** Names of the columns, for the eye: every value carries its name itself. */
export function OpenNodeHeadRow() {
  const t = useTranslations('stake.column')
  return (
    <div aria-hidden className="border-b border-line px-5 py-2.5 text-xs text-ink-muted max-lg:hidden">
      <div className={openNodeColumns}>
        {(['node', 'filled', 'open', 'minimum', 'fee', 'state'] as const).map((name) => (
          <span key={name} className={classNames(isAmount[name] && 'text-end')}>
            {t(name)}
          </span>
        ))}
      </div>
    </div>
  )
}
