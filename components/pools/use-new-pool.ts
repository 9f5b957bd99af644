'use client'

import { useLocale } from 'next-intl'
import { useState } from 'react'
import type { Address } from 'viem'
import { useAddressFields } from '@/components/staking/use-address-fields'
import { readAmount } from '@/components/staking/read-amount'
import { useOpenNode } from '@/lib/hooks/open-node'
import type { OpenNode } from '@/lib/staking/open-node'
import { targetLimits } from '@/lib/staking/micro/target-limits'
import { readAddress } from '@/lib/units/read-address'
import { sameAddress } from '@/lib/units/same-address'
import { formatSeshExact } from '@/lib/units/format-sesh'
import { type UnixSeconds, unixSeconds } from '@/lib/units/time'

/** Longest times that the factory takes, in days, and the longest name that still fits a row. */
const MOST_GATHERING = 60
const MOST_TERM = 365
const LONGEST_NAME = 40

const DAY = 86_400n

const empty = { contract: '', name: '', target: '', days: '14', term: '90' }

const wholeDays = (text: string, least: number, most: number): bigint | null => {
  if (!/^\d{1,3}$/.test(text.trim())) return null
  const days = Number(text)
  return days >= least && days <= most ? BigInt(days) * DAY : null
}

/** The form of a new pool: its texts, kept in the address, and the terms that they mean. */
export function useNewPool(nodes: readonly OpenNode[], pool: Address | undefined) {
  const locale = useLocale()
  const { text, change } = useAddressFields(empty)
  const [isTouched, setTouched] = useState(false)
  // The least size stands in the field until somebody empties it to write another.
  const [isEmptied, setEmptied] = useState(false)
  const contract = readAddress(text.contract)
  const listed = nodes.find(({ address }) => sameAddress(address, contract))
  // A seat that was reserved just now is on the chain before the index knows it.
  const node = useOpenNode(listed?.address).data ?? listed
  const limits = node && pool && targetLimits(node, pool)
  const isClosed = limits?.reason !== undefined
  const target =
    text.target || isEmptied || !limits || isClosed ? text.target : formatSeshExact(limits.minimum)
  const read =
    limits && !isClosed ? readAmount({ text: target, locale, limits, balance: undefined }) : undefined
  const gathering = wholeDays(text.days, 1, MOST_GATHERING)
  const term = wholeDays(text.term, 0, MOST_TERM)
  const name = text.name.trim()
  const wrong = {
    name: name === '' || name.length > LONGEST_NAME,
    days: gathering === null,
    term: term === null,
  }
  return {
    text: { ...text, target },
    change: (part: Partial<typeof empty>) => {
      setTouched(true)
      setEmptied(part.target === '' && part.contract === undefined)
      change(part)
    },
    ...{ node, limits, isClosed, wrong, isTouched },
    targetError: read?.error,
    /** What would be signed now; undefined while something is missing. */
    termsAt: (now: UnixSeconds) =>
      node && read?.amount !== undefined && !read.error && gathering !== null && term !== null && !wrong.name
        ? {
            contract: node.address,
            target: read.amount,
            deadline: unixSeconds(now + gathering),
            term: unixSeconds(term),
            poolName: name,
          }
        : undefined,
  }
}
