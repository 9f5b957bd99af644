import { type Address, getAddress, type Hex, isAddress, isHash } from 'viem'
import { isLabel } from '@/lib/crypto/names'

/** Something of this portal that a message leads to. The link only says which; what it is the chain tells. */
export type PortalLink =
  | { kind: 'name'; label: string }
  | { kind: 'seat'; contract: Address }
  /** A listing or an offer. */
  | { kind: 'order'; hash: Hex }

/** What the link names: a label, an address, a hash. */
export function linkedId(link: PortalLink): string {
  switch (link.kind) {
    case 'name':
      return link.label
    case 'seat':
      return link.contract
    case 'order':
      return link.hash
  }
}

/** More cards than this under one message help nobody. */
const MOST_LINKS = 2
const LINK = /https?:\/\/[^\s<>"']+/gi

/** @param origin - of this portal: links to other sites get no card, whatever they look like. */
export function portalLinks(text: string, origin: string): readonly PortalLink[] {
  const links = [...new Set(text.match(LINK))].flatMap((link) => describeLink(link, origin) ?? [])
  return links.slice(0, MOST_LINKS)
}

function describeLink(link: string, origin: string): PortalLink | undefined {
  const url = URL.parse(link)
  // A query or fragment could mean more than a card shows (E-30).
  if (url?.origin !== origin || url.search !== '' || url.hash !== '') return undefined
  const [, place, of = '', more] = url.pathname.split('/')
  if (more !== undefined) return undefined
  if (place === 'names' && isLabel(of)) return { kind: 'name', label: of }
  if (place === 'stake' && isAddress(of, { strict: false })) return { kind: 'seat', contract: getAddress(of) }
  const hash = of.toLowerCase()
  return place === 'market' && isHash(hash) ? { kind: 'order', hash } : undefined
}
