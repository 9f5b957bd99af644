'use client'

import { usePathname, useRouter, useSearchParams } from 'next/navigation'
import type { Address } from 'viem'
import { readAddress } from '@/lib/units/read-address'
import { sameAddress } from '@/lib/units/same-address'

const FIELD = 'with'

/** The wallets that a person added to the view, kept in the page's address: `?with=0x…,0x…`. */
export function useAddedWallets() {
  const search = useSearchParams()
  const router = useRouter()
  const path = usePathname()
  const wallets = (search.get(FIELD) ?? '').split(',').flatMap((text) => readAddress(text) ?? [])
  const keep = (next: readonly Address[]) => {
    const query = new URLSearchParams(search)
    if (next.length > 0) query.set(FIELD, next.join(','))
    else query.delete(FIELD)
    const text = query.toString()
    router.replace(text ? `${path}?${text}` : path, { scroll: false })
  }
  return {
    wallets: wallets.filter(
      (wallet, index) => wallets.findIndex((other) => sameAddress(other, wallet)) === index,
    ),
    add: (wallet: Address) => keep([...wallets, wallet]),
    remove: (wallet: Address) => keep(wallets.filter((other) => !sameAddress(other, wallet))),
  }
}
