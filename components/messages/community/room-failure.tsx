'use client'

import { useMemo } from 'react'
import { ErrorNotice } from '@/components/figures/error-notice'
import type { Failure } from '@/lib/messaging/tabs/wire'
import { WorkerError } from '@/lib/messaging/tabs/worker-error'

/** Why a room cannot be read at the moment; what was read stays. */
export function RoomFailure({ failure }: { failure: Failure }) {
  const error = useMemo(() => new WorkerError(failure), [failure])
  return (
    <div className="shrink-0 p-3">
      <ErrorNotice error={error} />
    </div>
  )
}
