'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { type FlowRecord, pendingStep } from '@/lib/chain/transactions/flow-record'
import { useDeployment } from '@/lib/hooks/deployment'
import { flowStore } from '@/lib/hooks/flow-store'
import { useFlowRecords } from '@/lib/hooks/flows'
import { useWallet } from '@/lib/hooks/wallet'
import { useReviewWords } from './use-review-words'

/** What is under way or was left half way; nothing when there is nothing. */
export default function JournalList() {
  const t = useTranslations('transaction.tray')
  const [isOpen, setIsOpen] = useState(false)
  const unfinished = useFlowRecords().filter(({ status }) => status === 'open')
  const pending = unfinished.filter((record) => pendingStep(record))
  if (unfinished.length === 0) return null
  const label =
    pending.length > 0
      ? t('pending', { count: pending.length })
      : t('unfinished', { count: unfinished.length })
  return (
    <>
      <Button size="small" onClick={() => setIsOpen(true)} data-testid="journal-tray">
        {label}
      </Button>
      <Dialog open={isOpen} onClose={() => setIsOpen(false)} title={t('title')}>
        <ul className="flex flex-col gap-3">
          {unfinished.map((record) => (
            <JournalRow key={record.id} record={record} onOpen={() => setIsOpen(false)} />
          ))}
        </ul>
      </Dialog>
    </>
  )
}

function JournalRow({ record, onOpen }: { record: FlowRecord; onOpen: () => void }) {
  const t = useTranslations('transaction.tray')
  const words = useReviewWords()
  const { chainId } = useDeployment()
  const { address } = useWallet()
  const isPending = pendingStep(record) !== undefined
  const open = () => {
    onOpen()
    flowStore.resume(record)
  }
  const forget = async () => {
    const { writeJournal } = await import('./use-journal')
    if (address) writeJournal({ chainId, wallet: address }, { ...record, status: 'abandoned' })
  }
  return (
    <li className="flex flex-wrap items-center justify-between gap-2 text-sm">
      <span className="flex min-w-0 flex-col">
        {words.title(record.intent)}
        <span className="text-xs text-ink-muted">{t(`status.${isPending ? 'sent' : 'open'}`)}</span>
      </span>
      <span className="flex gap-2">
        {!isPending && (
          <Button size="small" variant="quiet" onClick={() => void forget()}>
            {t('forget')}
          </Button>
        )}
        <Button size="small" onClick={open}>
          {t('open')}
        </Button>
      </span>
    </li>
  )
}
