'use client'

import { useMutation } from '@tanstack/react-query'
import { Check, CheckCheck, CircleAlert, Clock, LoaderCircle } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { ErrorNotice } from '@/components/figures/error-notice'
import { useMessenger } from '@/lib/hooks/messenger'
import { type Message, uploadOf } from '@/lib/messaging/model/message'
import { useSize } from '../files/use-size'

const icon = { size: 14, strokeWidth: 1.5 } as const

/** What became of a message of one's own: a quiet sign, with words for who asks. */
export function DeliveryMark({ message }: { message: Message }) {
  const t = useTranslations('messages.delivery')
  const { delivery, readAt } = message
  if (readAt !== undefined) return <Mark icon={CheckCheck} text={t('read')} />
  switch (delivery?.status) {
    case undefined:
      return null
    case 'sending':
      return <Sending message={message} />
    case 'stored': {
      const { stored, of } = delivery
      // Sent by another device: how many nodes took it is not known here.
      return <Mark icon={Check} text={of === 0 ? t('sent') : t('stored', { stored, of })} />
    }
    case 'failed':
      return <Failed message={message} />
  }
}

const Mark = ({ icon: Icon, text }: { icon: typeof Check; text: string }) => (
  <span title={text}>
    <Icon {...icon} aria-hidden />
    <span className="sr-only">{text}</span>
  </span>
)

/** Files take a while: how much of them is with the server is told. */
function Sending({ message }: { message: Message }) {
  const t = useTranslations('messages.delivery')
  const size = useSize()
  const upload = uploadOf(message)
  if (!upload) return <Mark icon={Clock} text={t('sending')} />
  const { done, of } = upload
  return (
    <span className="inline-flex items-center gap-1">
      <LoaderCircle {...icon} className="animate-spin motion-reduce:animate-none" aria-hidden />
      {t('uploading', { done: size(done), of: size(of) })}
    </span>
  )
}

function Failed({ message }: { message: Message }) {
  const t = useTranslations('messages.delivery')
  const api = useMessenger()
  const { conversation, author, sentAt } = message
  const retry = useMutation({
    mutationFn: () => api.retry({ conversation, message: { author, sentAt } }),
  })
  return (
    <>
      <button
        type="button"
        disabled={retry.isPending}
        onClick={() => retry.mutate()}
        className="inline-flex min-h-11 items-center gap-1 text-danger underline underline-offset-2 sm:min-h-8"
      >
        <CircleAlert {...icon} aria-hidden />
        {t('failed')}
      </button>
      {retry.error && (
        <div className="basis-full">
          <ErrorNotice error={retry.error} />
        </div>
      )}
    </>
  )
}
