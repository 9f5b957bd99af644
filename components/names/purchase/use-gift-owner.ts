'use client'

import { useState } from 'react'
import type { Address } from 'viem'
import { useFoundAddress } from '@/components/figures/use-found-address'
import { useChain } from '@/lib/hooks/deployment'
import type { NewOwnerRefusal } from '@/lib/names/judge-new-owner'
import { namesOf } from '@/lib/names/names-of'

type Problem = { error?: unknown; refusal?: NewOwnerRefusal | 'contract' }

/** Whose the names of the cart become: the wallet's, or somebody's who was looked up and can hold names. */
export function useGiftOwner(wallet: Address) {
  const chain = useChain()
  const [isGift, setGift] = useState(false)
  const [text, setText] = useState('')
  const [problem, setProblem] = useState<Problem>({})
  const lookUp = useFoundAddress(text, setText)

  /** @param label - one of the names, with which a contract is asked. @returns null when the person has to look again. */
  const decide = async (label: string): Promise<Address | null> => {
    if (!isGift) return wallet
    try {
      const found = await lookUp.confirm()
      if (found === null) return null
      const refusal = await judge(found.address, label)
      if (refusal) setProblem({ refusal })
      return refusal ? null : found.address
    } catch (error) {
      setProblem({ error })
      return null
    }
  }

  const judge = async (to: Address, label: string) => {
    const [{ judgeReceiver }, { labelToRegistryName, tokenIdOf }] = await Promise.all([
      import('@/lib/chain/names/judge-receiver'),
      import('@/lib/crypto/names'),
    ])
    const { registrar, labelMode } = namesOf(chain.deployment)
    const tokenId = tokenIdOf(labelToRegistryName(label, labelMode))
    return judgeReceiver(chain, { from: registrar, to, owner: null, tokenId })
  }

  const change = (next: string) => {
    setText(next)
    setProblem({})
  }
  return { isGift, setGift, text, change, problem, lookUp, decide }
}
