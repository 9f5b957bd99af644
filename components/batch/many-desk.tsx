'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { Address } from 'viem'
import { ErrorNotice } from '@/components/figures/error-notice'
import { Button } from '@/components/ui/button'
import { SkeletonBlocks } from '@/components/ui/skeleton-rows'
import { BatchPanel } from './batch-panel'
import { useBatch } from './use-batch'
import { type Wish, useWishes } from './use-wishes'
import { WishList } from './wish-list'

/** Choose many things, then do them: in one request where the wallet can, else one after the other. */
export default function ManyDesk({ wallet }: { wallet: Address }) {
  const common = useTranslations('common')
  const { batch, put, begin } = useBatch(wallet)
  const { groups, error } = useWishes()
  if (batch) return <BatchPanel wallet={wallet} batch={batch} put={put} />
  if (error) return <ErrorNotice error={error} />
  if (!groups) return <SkeletonBlocks rows={3} height="6rem" label={common('loading')} />
  return <Choice wishes={groups.flatMap((group) => group.wishes)} groups={groups} begin={begin} />
}

type ChoiceProps = {
  wishes: readonly Wish[]
  groups: NonNullable<ReturnType<typeof useWishes>['groups']>
  begin: (intents: readonly Wish['intent'][]) => Promise<void>
}

function Choice({ wishes, groups, begin }: ChoiceProps) {
  const t = useTranslations('many')
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set())
  const [isBusy, setIsBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const chosen = wishes.filter(({ key }) => keys.has(key))
  const start = async () => {
    setIsBusy(true)
    await begin(chosen.map(({ intent }) => intent)).catch(setError)
    setIsBusy(false)
  }
  return (
    <div className="flex flex-col gap-8">
      {groups.map(({ name, wishes: listed }) => (
        <WishList key={name} name={name} wishes={listed} keys={keys} onChange={setKeys} />
      ))}
      {error != null && <ErrorNotice error={error} />}
      <Button
        variant="primary"
        className="self-start max-sm:w-full"
        busy={isBusy}
        disabled={chosen.length === 0}
        onClick={() => void start()}
      >
        {t('begin', { count: chosen.length })}
      </Button>
    </div>
  )
}
