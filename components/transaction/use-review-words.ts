'use client'

import { useLocale, useTranslations } from 'next-intl'
import { shortId } from '@/components/figures/short-id'
import type { Intent } from '@/lib/chain/transactions/intents'
import type { Review, ReviewValues } from '@/lib/chain/transactions/transaction'
import { type PinnedName, wordFor } from '@/lib/names/pinned-name'
import { formatSesh } from '@/lib/units/format-sesh'

/** Amounts in full and in the reader's marks, addresses shortened; everything else as it is. */
const fill = (values: ReviewValues, locale: string): Record<string, string | number> =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      if (typeof value === 'bigint') return [name, formatSesh(value, { locale, maximumDecimals: 9 })]
      return [name, typeof value === 'string' && value.startsWith('0x') ? shortId(value) : value]
    }),
  )

const namesOf = (names: readonly PinnedName[]): ReviewValues => ({
  count: names.length,
  name: names.map(wordFor).join(', '),
})

const amountOf = (intent: Intent): ReviewValues => {
  if (intent.kind === 'send-sesh')
    return { amount: intent.amount, to: intent.by.kind === 'name' ? intent.by.label : intent.to }
  if (intent.kind === 'pool-create') return { amount: intent.target, poolName: intent.poolName }
  if (intent.kind === 'pool-wish') return { wishes: String(intent.wishes) }
  if ('amount' in intent && intent.amount !== null) return { amount: intent.amount }
  if (intent.kind === 'prove-rewards') return { recipient: intent.recipient }
  if ('name' in intent) return { name: wordFor(intent.name) }
  if (intent.kind === 'list-names' || intent.kind === 'buy-names')
    return namesOf(intent.listings.flatMap(({ names }) => names))
  if (intent.kind === 'make-offer')
    return { name: intent.target.kind === 'item' ? wordFor(intent.target.name) : 'none' }
  if (intent.kind === 'cancel-orders') return { count: intent.orders.length }
  return 'nodeId' in intent ? { node: intent.nodeId.toString() } : {}
}

/** The catalogue's words for what a person wants and for each thing they sign. */
export function useReviewWords() {
  const t = useTranslations('transaction')
  const locale = useLocale()
  return {
    /** Headline of a whole flow. */
    title: (intent: Intent) => t(`title.${intent.kind}`, fill(amountOf(intent), locale)),
    done: (intent: Intent) => ({
      title: t(`done.${intent.kind}.title`, fill(amountOf(intent), locale)),
      detail: t(`done.${intent.kind}.detail`, fill(amountOf(intent), locale)),
    }),
    /** Name, effect, consequence and button of one signature. */
    step: ({ name, values }: Review) => {
      const say = (part: 'name' | 'what' | 'after' | 'button') =>
        t(`kinds.${name}.${part}`, fill(values, locale))
      return { name: say('name'), what: say('what'), after: say('after'), button: say('button') }
    },
  }
}
