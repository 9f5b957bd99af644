'use client'

import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { Identicon } from '@/components/ui/identicon'

type Props = { tokenId: bigint; label: string | null; linked?: boolean; size?: number }

/** 64 hex digits of a token, with 0x. */
export const tokenText = (tokenId: bigint) => `0x${tokenId.toString(16).padStart(64, '0')}`

/** Where a name has its page: by its label, else by its token. */
export const namePath = ({ tokenId, label }: Pick<Props, 'tokenId' | 'label'>) =>
  label === null ? `/names/id/${tokenText(tokenId)}` : `/names/${label}`

/** A name: picture and label, or the ends of its token where the label is not known. */
export function NameMark({ tokenId, label, linked = false, size = 28 }: Props) {
  const text = <NameText tokenId={tokenId} label={label} />
  return (
    <span className="inline-flex min-w-0 items-center gap-2.5">
      <Identicon seed={tokenText(tokenId)} family="name" size={size} />
      {linked ? (
        <Link
          href={namePath({ tokenId, label })}
          prefetch={false}
          className="min-w-0 underline-offset-2 hover:underline"
        >
          {text}
        </Link>
      ) : (
        text
      )}
    </span>
  )
}

/** The words of a name alone. */
export function NameText({ tokenId, label }: Pick<Props, 'tokenId' | 'label'>) {
  const t = useTranslations('name')
  const id = tokenText(tokenId)
  if (label !== null)
    return (
      <span dir="ltr" className="figure min-w-0 break-all">
        {label}
      </span>
    )
  return (
    <span title={id} className="min-w-0">
      {t('hidden')}{' '}
      <span dir="ltr" className="figure text-ink-muted">
        {id.slice(0, 6)}…{id.slice(-4)}
      </span>
    </span>
  )
}
