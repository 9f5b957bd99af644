'use client'

import { useTranslations } from 'next-intl'
import { type SubmitEvent, useState } from 'react'
import type { Address } from 'viem'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { useWatched } from './use-watched'
import { isWatched, labelOf, LONGEST_LABEL, MOST_WATCHED } from './watch-list'

/** Puts an address on the watch list under a name of one's own, renames it, or takes it off. */
export function WatchForm({ address }: { address: Address }) {
  const t = useTranslations('portfolio.watch')
  const { entries, watch, forget } = useWatched()
  const isListed = isWatched(entries, address)
  const [typed, setTyped] = useState<string>()
  const isFull = !isListed && entries.length >= MOST_WATCHED
  const label = typed ?? labelOf(entries, address)
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    watch(address, label)
    setTyped(undefined)
  }
  return (
    <form onSubmit={submit} className="card flex flex-col gap-3 p-5 sm:p-6">
      <Field
        label={t('label')}
        hint={t('hint')}
        name="label"
        value={label}
        maxLength={LONGEST_LABEL}
        autoComplete="off"
        onChange={(event) => setTyped(event.target.value)}
        error={isFull && t('full', { most: MOST_WATCHED })}
      />
      <div className="flex flex-wrap items-center gap-2">
        <Button type="submit" disabled={isFull}>
          {isListed ? t('rename') : t('add')}
        </Button>
        {isListed && (
          <Button variant="quiet" onClick={() => forget(address)}>
            {t('forget')}
          </Button>
        )}
        <span role="status" className="text-sm text-ink-muted">
          {isListed && t('listed')}
        </span>
      </div>
    </form>
  )
}
