'use client'

import { Button, buttonClass } from '@/components/ui/button'
// Straight from the catalogue: this stands even where nothing else could be loaded.
import words from '@/messages/en/failure.json'

/** A page that failed: what that means, a code to report it by, and two ways on. */
export function PageFailure({ code, retry }: { code: string; retry: () => void }) {
  return (
    <div role="alert" className="mx-auto flex max-w-xl flex-col items-start gap-4 px-4 py-16">
      <h1 className="text-2xl font-semibold">{words.title}</h1>
      <p className="text-ink-muted">{words.detail}</p>
      <p className="text-sm text-ink-muted">
        {words.code} <code className="figure text-ink">{code}</code>
      </p>
      <div className="flex flex-wrap gap-3">
        <Button variant="primary" onClick={retry}>
          {words.retry}
        </Button>
        {/* A full load on purpose: it starts the page's code afresh. */}
        {/* eslint-disable-next-line @next/next/no-html-link-for-pages -- see above */}
        <a href="/" className={buttonClass()}>
          {words.home}
        </a>
      </div>
    </div>
  )
}
