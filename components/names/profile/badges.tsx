'use client'

import { AtSign, Clock, Server } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { Address } from 'viem'
import { useTimeWords } from '@/components/figures/use-words'
import { Chip } from '@/components/ui/chip'
import { useNameHistory, useOwnedNames } from '@/lib/hooks/names'
import { useWalletOverview } from '@/lib/hooks/wallet-overview'
import { heldSince } from '@/lib/names/arrival'
import type { KnownName } from '@/lib/names/known-name'
import { sameAddress } from '@/lib/units/same-address'
import { MOST_OWNED } from '@/lib/names/owned-name'

/** What can be counted on the chain about the holder of a name. */
export function Badges({ known, owner }: { known: KnownName; owner: Address }) {
  const t = useTranslations('name.profile')
  const { moment } = useTimeWords()
  const all = useOwnedNames(owner).data?.data
  const names = all?.filter(({ isReceived }) => !isReceived)
  const overview = useWalletOverview(owner).data?.data
  const history = useNameHistory(known.state.tokenId).data?.data
  const since = history && heldSince(history.events)
  const nodes = overview?.nodes.filter(
    ({ operator, state }) => sameAddress(operator, owner) && state !== 'removed',
  ).length
  return (
    <ul className="flex flex-wrap gap-2">
      {names && names.length > 0 && (
        <li>
          <Chip icon={AtSign} tone="neutral">
            {t(all && all.length < MOST_OWNED ? 'names' : 'moreNames', { count: names.length })}
          </Chip>
        </li>
      )}
      {nodes !== undefined && nodes > 0 && (
        <li>
          <Chip icon={Server} tone="positive">
            {t('operator', { count: nodes })}
          </Chip>
        </li>
      )}
      {since != null && (
        <li>
          <Chip icon={Clock} tone="neutral">
            {t('since', { moment: moment(since) })}
          </Chip>
        </li>
      )}
    </ul>
  )
}
