'use client'

import { useTranslations } from 'next-intl'
import { useDeferredValue } from 'react'
import { getAddress, isAddress } from 'viem'
import { shortId } from '@/components/figures/short-id'
import { LOCAL_CHAIN_ID } from '@/lib/deployment/local-chain'
import { useDeployment } from '@/lib/hooks/deployment'
import { useNodes } from '@/lib/hooks/nodes'
import { useOpenNodes } from '@/lib/hooks/open-nodes'
import { nodeIdentifier } from '@/lib/staking/node-identifier'
import { filterOpenNodes } from '@/lib/staking/open-node-list'
import { morePlaces, places } from '../places'

const MOST_OF_A_KIND = 6

/** Places that another page leads to; the search leads there at once. */
const deeperPlaces = [
  { href: '/stake/simulate', name: 'simulate' },
  { href: '/stake/pools', name: 'pools' },
  { href: '/my/many', name: 'many' },
  { href: '/vesting', name: 'vesting' },
  { href: '/liquidate', name: 'liquidate' },
] as const

export type PaletteResult = {
  href: string
  text: string
  group: 'pages' | 'openNodes' | 'nodes' | 'address'
  /** Draws the identicon of a node. */
  nodeKey?: string
}

/**
 * Everything that matches the typed text: pages, open nodes, nodes, or the address itself.
 * Only what means a node is asked of the index: a wish for a name stays in this browser (E-12).
 */
export function usePaletteResults(typed: string): PaletteResult[] {
  const t = useTranslations('common')
  const { testnet, chainId } = useDeployment()
  const search = useDeferredValue(typed.trim())
  const openNodes = useOpenNodes().data?.data ?? []
  const identifier = nodeIdentifier(search)
  const found = useFoundNodes(identifier)
  const pages: PaletteResult[] = [
    { href: '/', text: t('palette.home'), group: 'pages' as const },
    ...[...places, ...deeperPlaces, ...morePlaces(testnet || chainId === LOCAL_CHAIN_ID)].map(
      ({ href, name }) => ({
        href,
        text: t(`nav.${name}`),
        group: 'pages' as const,
      }),
    ),
  ].filter(({ text }) => text.toLowerCase().includes(search.toLowerCase()))
  if (search === '') return pages
  return [
    ...pages,
    ...addressResults(search, t),
    ...filterOpenNodes(openNodes, { search })
      .slice(0, MOST_OF_A_KIND)
      .map(({ address, ed25519PublicKey }) => ({
        href: `/stake/${address}`,
        text: t('palette.openNode', { id: shortId(ed25519PublicKey) }),
        group: 'openNodes' as const,
        nodeKey: ed25519PublicKey,
      })),
    ...found.slice(0, MOST_OF_A_KIND).map(({ nodeId, ed25519PublicKey }) => ({
      href: `/nodes/${nodeId}`,
      text: t('palette.nodeNumber', { id: nodeId.toString() }),
      group: 'nodes' as const,
      nodeKey: ed25519PublicKey,
    })),
  ]
}

/** The nodes whose number, key or operator was typed. */
function useFoundNodes(identifier: string | undefined) {
  const { data } = useNodes(identifier === undefined ? null : { search: identifier })
  return identifier === undefined ? [] : (data?.data ?? [])
}

/** A whole address leads to its stakes and rewards. */
function addressResults(search: string, t: ReturnType<typeof useTranslations<'common'>>): PaletteResult[] {
  if (!isAddress(search, { strict: false })) return []
  const address = getAddress(search)
  const short = { address: shortId(address) }
  return [
    { href: `/address/${address}`, text: t('palette.all', short), group: 'address' },
    { href: `/operators/${address}`, text: t('palette.operator', short), group: 'address' },
    { href: `/my?address=${address}`, text: t('palette.stakesOf', short), group: 'address' },
    { href: `/rewards?address=${address}`, text: t('palette.rewardsOf', short), group: 'address' },
  ]
}
