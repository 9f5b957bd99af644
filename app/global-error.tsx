'use client'

import { PageFailure } from '@/components/shell/page-failure'
import './globals.css'

/** Stands in for the whole document when even the layout failed. */
export default function GlobalError({
  error,
  reset,
}: {
  error: Error & { digest?: string }
  reset: () => void
}) {
  return (
    <html lang="en">
      <body>
        <PageFailure code={error.digest ?? error.name} retry={reset} />
      </body>
    </html>
  )
}
