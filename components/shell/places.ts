import { Coins, LayoutGrid, Rocket, Server, Wallet, type LucideIcon } from 'lucide-react'

export type Place = { href: string; name: 'stake' | 'run' | 'nodes' | 'my' | 'rewards'; icon: LucideIcon }

/** Where the navigation leads, in its order. */
export const places: readonly Place[] = [
  { href: '/stake', name: 'stake', icon: LayoutGrid },
  { href: '/run', name: 'run', icon: Rocket },
  { href: '/nodes', name: 'nodes', icon: Server },
  { href: '/my', name: 'my', icon: Wallet },
  { href: '/rewards', name: 'rewards', icon: Coins },
]

export type MorePlace = { href: string; name: 'start' | 'network' | 'address' | 'faucet' }

/** Places that stand at the foot of every page. @param hasPlayMoney - on local and test chains. */
export const morePlaces = (hasPlayMoney: boolean): readonly MorePlace[] => [
  { href: '/start', name: 'start' },
  { href: '/network', name: 'network' },
  { href: '/address', name: 'address' },
  ...(hasPlayMoney ? [{ href: '/faucet', name: 'faucet' } as const] : []),
]
