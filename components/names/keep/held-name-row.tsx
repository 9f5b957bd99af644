'use client'

import { useTranslations } from 'next-intl'
import { NameChip } from '@/components/names/figures/name-chip'
import { NameExpiry } from '@/components/names/figures/name-expiry'
import { NameMark, tokenText } from '@/components/names/figures/name-mark'
import { useNameTerm } from '@/components/names/figures/use-name-term'
import { Button } from '@/components/ui/button'
import type { HeldName } from '@/lib/names/held-name'

type Props = {
  name: HeldName
  isChosen: boolean
  /** Null while names cannot be renewed. */
  onChoose: ((isOn: boolean) => void) | null
  /** To the wallet's other list of names, of those that may change it. */
  move: { words: string; look: 'quiet' | 'secondary'; go: () => void } | null
}

/** One name of a wallet: what it is called, where it stands, until when. */
export function HeldNameRow({ name, isChosen, onChoose, move }: Props) {
  const t = useTranslations('name.mine')
  const { termOf, shownState } = useNameTerm()
  const { label, state } = name
  const term = termOf(name)
  const shown = shownState(name)
  return (
    <li className="grid grid-cols-[auto_minmax(0,1fr)] items-center gap-x-3 gap-y-1 py-2.5 text-sm sm:grid-cols-[2rem_minmax(0,3fr)_13rem_minmax(0,4fr)]">
      {onChoose ? (
        <label className="grid min-h-11 min-w-8 cursor-pointer place-items-center">
          <span className="sr-only">
            {t('choose', { name: label ?? tokenText(state.tokenId).slice(-8) })}
          </span>
          <input
            type="checkbox"
            checked={isChosen}
            onChange={(event) => onChoose(event.target.checked)}
            className="size-4.5 accent-accent"
          />
        </label>
      ) : (
        <span />
      )}
      <span className="flex min-w-0 flex-wrap items-center gap-x-3">
        <NameMark tokenId={state.tokenId} label={label} linked />
        {move && (
          <Button variant={move.look} size="small" onClick={move.go}>
            {move.words}
          </Button>
        )}
      </span>
      <span className="max-sm:col-start-2">{shown && <NameChip state={shown} />}</span>
      <span className="max-sm:col-start-2 sm:text-end">{term && <NameExpiry term={term} />}</span>
    </li>
  )
}
