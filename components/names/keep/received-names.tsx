'use client'

import { useTranslations } from 'next-intl'
import type { HeldName } from '@/lib/names/held-name'
import { HeldNameRow } from './held-name-row'

type Props = {
  names: readonly HeldName[]
  /** Takes a name among the wallet's own. */
  keep: (name: HeldName) => void
}

/** Names that came to a wallet unasked, out of sight until their owner looks and takes what is wanted (E-23). */
export function ReceivedNames({ names, keep }: Props) {
  const t = useTranslations('name.mine')
  return (
    <details className="card p-5 sm:p-6">
      <summary className="min-h-11 cursor-pointer content-center font-medium">
        {t('received', { count: names.length })}
      </summary>
      <p className="max-w-[65ch] text-sm text-ink-muted">{t('receivedText')}</p>
      <ul className="mt-4 divide-y divide-line border-t border-line">
        {names.map((name) => (
          <HeldNameRow
            key={String(name.state.tokenId)}
            name={name}
            isChosen={false}
            onChoose={null}
            move={name.isStandard ? { words: t('keep'), look: 'secondary', go: () => keep(name) } : null}
          />
        ))}
      </ul>
    </details>
  )
}
