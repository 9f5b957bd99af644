'use client'

import { useChainNow } from '@/lib/hooks/chain-now'
import { useNameTerms } from '@/lib/hooks/names'
import { type NameTerm, nameTerm } from '@/lib/names/expiry'
import type { KnownName } from '@/lib/names/known-name'
import type { ShownNameState } from './name-chip'

/** Where names stand in their terms now; undefined until the rules and the time are known. */
export function useNameTerm() {
  const { data: terms } = useNameTerms()
  const now = useChainNow()
  const termOf = ({ state }: Pick<KnownName, 'state'>): NameTerm | undefined =>
    terms && now !== undefined && state.owner !== null
      ? nameTerm(state.renewedAt, terms, terms.graceAfterExpiry, now)
      : undefined
  const shownState = (known: KnownName): ShownNameState | undefined => {
    if (!known.isStandard) return 'non-standard'
    return known.state.owner === null ? 'free' : termOf(known)?.state
  }
  return { terms, now, termOf, shownState }
}
