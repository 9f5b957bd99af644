'use client'

import { Eye, EyeOff } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import type { Sesh } from '@/lib/units/sesh'
import { useWatchedNames } from './use-watched-names'

type Props = {
  label: string
  /** What it costs now; null while it is not for sale. */
  price: Sesh | null
}

/** Puts a name on this browser's watch list, or takes it off. */
export function WatchName({ label, price }: Props) {
  const t = useTranslations('selling.watch')
  const { names, watch, forget } = useWatchedNames()
  const isWatched = names.some((name) => name.label === label)
  const Icon = isWatched ? EyeOff : Eye
  return (
    <Button
      size="small"
      variant="quiet"
      className="self-start"
      onClick={() => (isWatched ? forget(label) : watch({ label, seen: price }))}
    >
      <Icon size={16} strokeWidth={1.5} aria-hidden />
      {t(isWatched ? 'forget' : 'watch')}
    </Button>
  )
}
