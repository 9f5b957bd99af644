'use client'

import { useMutation } from '@tanstack/react-query'
import { useLocale, useTranslations } from 'next-intl'
import { ErrorNotice } from '@/components/figures/error-notice'
import { shortId } from '@/components/figures/short-id'
import { Button } from '@/components/ui/button'
import type { FlowRecord } from '@/lib/chain/transactions/flow-record'
import { useFlowRecords } from '@/lib/hooks/flows'
import { useMessages, useMessenger } from '@/lib/hooks/messenger'
import type { Message } from '@/lib/messaging/model/message'
import { formatSesh } from '@/lib/units/format-sesh'

/** After SESH were sent to this person: offers to tell them, with the transaction, until a message of one's own names it. */
export function PaymentBar({ accountId }: { accountId: string }) {
  const t = useTranslations('messages.pay')
  const locale = useLocale()
  const api = useMessenger()
  const records = useFlowRecords()
  const messages = useMessages(accountId)
  const tell = useMutation({
    mutationFn: ({ id, text }: { id: string; text: string }) =>
      api.send({ conversation: accountId, text, draftId: `receipt-${id}` }),
  })
  const paid = messages.data && records.find((record) => isUntold(record, accountId, messages.data))
  if (paid?.intent.kind !== 'send-sesh') return null
  const { to, by, amount } = paid.intent
  const values = {
    amount: formatSesh(amount, { locale, maximumDecimals: 9 }),
    to: by.kind === 'name' ? by.label : shortId(to),
  }
  return (
    <div className="flex shrink-0 flex-wrap items-center justify-between gap-2 border-t border-line p-3 text-sm">
      <p role="status">{t('sent', values)}</p>
      {tell.error && <ErrorNotice error={tell.error} />}
      <Button
        size="small"
        busy={tell.isPending}
        onClick={() =>
          tell.mutate({ id: paid.id, text: t('receipt', { ...values, hash: hashOf(paid) ?? '' }) })
        }
      >
        {t('tell')}
      </Button>
    </div>
  )
}

const hashOf = ({ steps }: FlowRecord) => steps.findLast(({ kind }) => kind === 'send-sesh')?.hash

function isUntold(record: FlowRecord, accountId: string, messages: readonly Message[]): boolean {
  const { intent, status } = record
  const hash = hashOf(record)
  if (intent.kind !== 'send-sesh' || intent.accountId !== accountId || status !== 'done' || !hash)
    return false
  return !messages.some(
    ({ author, content }) => author !== accountId && content.kind === 'text' && content.text.includes(hash),
  )
}
