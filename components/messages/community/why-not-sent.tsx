'use client'

import { useMemo } from 'react'
import { ErrorNotice } from '@/components/figures/error-notice'
import type { Message } from '@/lib/messaging/model/message'
import { WorkerError } from '@/lib/messaging/tabs/worker-error'

/** What became of the newest message that was given up. */
export function WhyNotSent({ messages }: { messages: readonly Message[] }) {
  const delivery = messages.findLast((message) => message.delivery?.status === 'failed')?.delivery
  const { family, code } = delivery?.status === 'failed' ? delivery : {}
  const error = useMemo(
    () =>
      family !== undefined && code !== undefined
        ? new WorkerError({ family, code, retryable: false })
        : undefined,
    [family, code],
  )
  if (!error) return null
  return (
    <div className="shrink-0 p-3">
      <ErrorNotice error={error} />
    </div>
  )
}
