'use client'

import { useState } from 'react'
import { USUAL_LISTING_DAYS } from '@/lib/market/listing-end'

/** What a person answers about the names that they sell together. */
export function useBulkAnswers() {
  /** What was typed for each chosen name, by token id. */
  const [prices, setPrices] = useState<ReadonlyMap<bigint, string>>(new Map())
  const [isTogether, setTogether] = useState(false)
  const [sum, setSum] = useState('')
  const [days, setDays] = useState(String(USUAL_LISTING_DAYS))
  const [approveAll, setApproveAll] = useState(false)

  /** @param text - null takes the name out of the choice. */
  const setPrice = (tokenId: bigint, text: string | null) => {
    const next = new Map(prices)
    if (text === null) next.delete(tokenId)
    else next.set(tokenId, text)
    setPrices(next)
  }

  return {
    ...{ prices, setPrice, isTogether, setTogether, sum, setSum },
    ...{ days, setDays, approveAll, setApproveAll },
  }
}

export type BulkAnswers = ReturnType<typeof useBulkAnswers>
