'use client'

import { PageFailure } from '@/components/shell/page-failure'

/** What a page shows instead of itself when its code failed. */
export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string }
  reset: () => void
}) {
  return <PageFailure code={error.digest ?? error.name} retry={reset} />
}
