'use client'

import { TriangleAlert } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { Chip } from '@/components/ui/chip'

type Props = {
  tone: 'danger' | 'caution'
  /** What the button takes back, and from whom, for those who do not see the row. */
  label: string
  onRevoke: () => void
  children: ReactNode
}

/** One permission, how grave it is, and the button that takes it back. */
export function RevokeRow({ tone, label, onRevoke, children }: Props) {
  const t = useTranslations('name.approvals')
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 py-2.5 text-sm">
      <span className="flex min-w-0 flex-1 flex-wrap items-center gap-x-4 gap-y-1">{children}</span>
      <Chip icon={TriangleAlert} tone={tone}>
        {t(`grave.${tone}`)}
      </Chip>
      <Button size="small" aria-label={label} onClick={onRevoke}>
        {t('revoke')}
      </Button>
    </li>
  )
}
