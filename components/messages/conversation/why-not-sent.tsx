'use client'

import { useMemo } from 'react'
import { ErrorNotice } from '@/components/figures/error-notice'
import type { Message } from '@/lib/messaging/model/message'
import { WorkerError } from '@/lib/messaging/tabs/worker-error'
import { newestFailure } from './newest-failure'

/** What became of one's newest message, when it was given up. */
export function WhyNotSent({ messages, ownId }: { messages: readonly Message[]; ownId: string }) {
  const { family, code } = newestFailure(messages, ownId) ?? {}
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
