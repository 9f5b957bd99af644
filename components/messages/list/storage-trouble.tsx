'use client'

import { useMemo } from 'react'
import { ErrorNotice } from '@/components/figures/error-notice'
import type { NetworkState } from '@/lib/messaging/model/state'
import { WorkerError } from '@/lib/messaging/tabs/worker-error'
import { KeepAgain } from './keep-again'

/** New messages cannot be kept: a person learns why, wherever they are in the messenger. */
export function StorageTrouble({ network: { failure } }: { network: NetworkState }) {
  const isStorage = failure?.family === 'storage'
  const error = useMemo(
    () => (failure && isStorage ? new WorkerError(failure) : undefined),
    [failure, isStorage],
  )
  if (!error) return null
  return (
    <div className="border-t border-line p-3">
      <ErrorNotice error={error} />
      {error.code === 'storage-gone' && <KeepAgain />}
    </div>
  )
}
