import { AtSign, Coins, LayoutGrid, Rocket, Server, Wallet, type LucideIcon } from 'lucide-react'
import type { NavAt } from './nav-looks'

export type Place = {
  href: string
  name: 'stake' | 'run' | 'nodes' | 'names' | 'my' | 'rewards'
  icon: LucideIcon
  /** Pages elsewhere that belong to it. */
  also?: readonly string[]
  /** There is no room for it in the bar of a phone; it stands at the foot of the page there. */
  isWideOnly?: true
}

/** Where the navigation leads, in its order. */
export const places: readonly Place[] = [
  { href: '/stake', name: 'stake', icon: LayoutGrid },
  { href: '/run', name: 'run', icon: Rocket, isWideOnly: true },
  { href: '/nodes', name: 'nodes', icon: Server },
  { href: '/names', name: 'names', icon: AtSign, also: ['/buy', '/u'] },
  { href: '/my', name: 'my', icon: Wallet },
  { href: '/rewards', name: 'rewards', icon: Coins },
]

/** The places of one of the two navigations. */
export const placesAt = (at: NavAt) => places.filter(({ isWideOnly }) => at === 'top' || !isWideOnly)

export type MorePlace = { href: string; name: 'start' | 'network' | 'address' | 'faucet' }

/** Places that stand at the foot of every page. @param hasPlayMoney - on local and test chains. */
export const morePlaces = (hasPlayMoney: boolean): readonly MorePlace[] => [
  { href: '/start', name: 'start' },
  { href: '/network', name: 'network' },
  { href: '/address', name: 'address' },
  ...(hasPlayMoney ? [{ href: '/faucet', name: 'faucet' } as const] : []),
]

/** Whether a page is the place itself or belongs to it. */
export const isAt = (path: string, { href, also = [] }: Place): boolean =>
  [href, ...also].some((root) => path === root || path.startsWith(`${root}/`))
