import {
  AtSign,
  Coins,
  LayoutGrid,
  MessageCircle,
  Rocket,
  Server,
  Store,
  Wallet,
  type LucideIcon,
} from 'lucide-react'
import type { PublicDeployment } from '@/lib/deployment/deployment'
import type { NavAt } from './nav-looks'

export type Place = {
  href: string
  name: 'stake' | 'run' | 'nodes' | 'names' | 'market' | 'messages' | 'my' | 'rewards'
  icon: LucideIcon
  /** Pages elsewhere that belong to it. */
  also?: readonly string[]
  /** On narrow screens there is no room for it; it stands at the foot of the page there. */
  isWideOnly?: true
  /** It stands at the foot of every page, and on the pages that it belongs to. */
  isAtFoot?: true
  /** Only where the deployment has it. */
  needs?: keyof SiteParts
}

/** Parts of the site that not every deployment has: a network for messages, a market for names. */
export type SiteParts = { messages: boolean; market: boolean }

export const partsOf = ({ messages, market }: PublicDeployment): SiteParts => ({
  messages: messages !== undefined,
  market: market !== undefined,
})

/** Where the navigation leads, in its order. */
export const places: readonly Place[] = [
  { href: '/stake', name: 'stake', icon: LayoutGrid },
  { href: '/run', name: 'run', icon: Rocket, isAtFoot: true },
  { href: '/nodes', name: 'nodes', icon: Server, isWideOnly: true },
  { href: '/names', name: 'names', icon: AtSign, also: ['/buy', '/u', '/my/names'] },
  { href: '/market', name: 'market', icon: Store, also: ['/my/market'], needs: 'market' },
  { href: '/messages', name: 'messages', icon: MessageCircle, needs: 'messages' },
  { href: '/my', name: 'my', icon: Wallet },
  { href: '/rewards', name: 'rewards', icon: Coins, isWideOnly: true },
]

/** The places of one of the two navigations. */
export const placesAt = (at: NavAt, parts: SiteParts) =>
  places.filter(
    ({ isWideOnly, isAtFoot, needs }) =>
      !isAtFoot && (at === 'top' || !isWideOnly) && (!needs || parts[needs]),
  )

export type MorePlace = { href: string; name: 'start' | 'network' | 'address' | 'faucet' }

/** Places that stand at the foot of every page. @param hasPlayMoney - on local and test chains. */
export const morePlaces = (hasPlayMoney: boolean): readonly MorePlace[] => [
  { href: '/start', name: 'start' },
  { href: '/network', name: 'network' },
  { href: '/address', name: 'address' },
  ...(hasPlayMoney ? [{ href: '/faucet', name: 'faucet' } as const] : []),
]

const leadsTo = (root: string, path: string) => path === root || path.startsWith(`${root}/`)

/** Whether a page is the place itself or belongs to it, and to no other place more closely. */
export const isAt = (path: string, { href, also = [] }: Place): boolean =>
  [href, ...also].some((root) => leadsTo(root, path)) &&
  !places.some((other) => other.also?.some((root) => !also.includes(root) && leadsTo(root, path)))
