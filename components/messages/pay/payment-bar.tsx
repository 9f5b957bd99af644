'use client'

import { useMutation } from '@tanstack/react-query'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { ErrorNotice } from '@/components/figures/error-notice'
import { Button } from '@/components/ui/button'
import { useFlowRecords } from '@/lib/hooks/flows'
import { useMessenger } from '@/lib/hooks/messenger'
import { formatSesh } from '@/lib/units/format-sesh'

/** After SESH were sent to this person: offers to tell them, with the transaction. */
export function PaymentBar({ accountId }: { accountId: string }) {
  const t = useTranslations('messages.pay')
  const locale = useLocale()
  const api = useMessenger()
  const records = useFlowRecords()
  const [told, setTold] = useState<readonly string[]>([])
  const tell = useMutation({
    mutationFn: ({ id, text }: { id: string; text: string }) =>
      api.send({ conversation: accountId, text, draftId: `receipt-${id}` }),
    onSuccess: (_, { id }) => setTold((all) => [...all, id]),
  })
  const [paid] = records.filter(
    ({ id, intent, status }) =>
      intent.kind === 'send-sesh' &&
      intent.accountId === accountId &&
      status === 'done' &&
      !told.includes(id),
  )
  if (paid?.intent.kind !== 'send-sesh') return null
  const { label: name, amount } = paid.intent
  const values = { amount: formatSesh(amount, { locale, maximumDecimals: 9 }), name }
  const hash = paid.steps.findLast(({ kind }) => kind === 'send-sesh')?.hash ?? ''
  return (
    <div className="flex shrink-0 flex-wrap items-center justify-between gap-2 border-t border-line p-3 text-sm">
      <p role="status">{t('sent', values)}</p>
      {tell.error && <ErrorNotice error={tell.error} />}
      <Button
        size="small"
        busy={tell.isPending}
        onClick={() => tell.mutate({ id: paid.id, text: t('receipt', { ...values, hash }) })}
      >
        {t('tell')}
      </Button>
    </div>
  )
}
