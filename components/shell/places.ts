import {
  AtSign,
  Coins,
  LayoutGrid,
  MessageCircle,
  Rocket,
  Server,
  Wallet,
  type LucideIcon,
} from 'lucide-react'
import type { NavAt } from './nav-looks'

export type Place = {
  href: string
  name: 'stake' | 'run' | 'nodes' | 'names' | 'messages' | 'my' | 'rewards'
  icon: LucideIcon
  /** Pages elsewhere that belong to it. */
  also?: readonly string[]
  /** On narrow screens there is no room for it; it stands at the foot of the page there. */
  isWideOnly?: true
  /** Only where the deployment names a network for messages. */
  needsMessages?: true
}

/** Where the navigation leads, in its order. */
export const places: readonly Place[] = [
  { href: '/stake', name: 'stake', icon: LayoutGrid },
  { href: '/run', name: 'run', icon: Rocket, isWideOnly: true },
  { href: '/nodes', name: 'nodes', icon: Server, isWideOnly: true },
  { href: '/names', name: 'names', icon: AtSign, also: ['/buy', '/u'] },
  { href: '/messages', name: 'messages', icon: MessageCircle, needsMessages: true },
  { href: '/my', name: 'my', icon: Wallet },
  { href: '/rewards', name: 'rewards', icon: Coins },
]

/** The places of one of the two navigations. @param hasMessages - whether the deployment names a network for them. */
export const placesAt = (at: NavAt, hasMessages: boolean) =>
  places.filter(
    ({ isWideOnly, needsMessages }) => (at === 'top' || !isWideOnly) && (hasMessages || !needsMessages),
  )

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
