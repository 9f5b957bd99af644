import { ArrowLeft } from 'lucide-react'
import Link from 'next/link'

/** The way back to the list that a page belongs to. */
export const BackLink = ({ href, children }: { href: string; children: string }) => (
  <Link
    href={href}
    prefetch={false}
    className="-ms-1 mb-3 inline-flex min-h-11 items-center gap-1.5 text-sm text-ink-muted hover:text-ink"
  >
    <ArrowLeft size={16} strokeWidth={1.5} className="rtl:-scale-x-100" aria-hidden />
    {children}
  </Link>
)
