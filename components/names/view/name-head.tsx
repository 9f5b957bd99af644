'use client'

import { CopyButton } from '@/components/ui/copy-button'
import { Identicon } from '@/components/ui/identicon'
import { useTranslations } from 'next-intl'
import { NameChip } from '@/components/names/figures/name-chip'
import { NameText, tokenText } from '@/components/names/figures/name-mark'
import { useNameTerm } from '@/components/names/figures/use-name-term'
import { LookAlikeNotice } from './look-alike-notice'
import type { KnownName } from '@/lib/names/known-name'

/** Which name a page is about, where it stands, and what it is easily taken for. */
export function NameHead({ known }: { known: KnownName }) {
  const common = useTranslations('common')
  const { shownState } = useNameTerm()
  const { label, state } = known
  const shown = shownState(known)
  return (
    <>
      <header className="flex items-center gap-4">
        <Identicon seed={tokenText(state.tokenId)} family="name" size={56} />
        <div className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1">
          <h1 className="flex min-w-0 items-center gap-1 text-2xl font-semibold">
            <NameText tokenId={state.tokenId} label={label} />
            {label !== null && (
              <CopyButton text={label} label={common('copy', { what: label })} doneLabel={common('copied')} />
            )}
          </h1>
          {shown && <NameChip state={shown} />}
        </div>
      </header>
      {label !== null && <LookAlikeNotice label={label} />}
    </>
  )
}
