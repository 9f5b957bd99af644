import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { getAddress, isAddress } from 'viem'
import { OpenNodeView } from '@/components/staking/open-node-view'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('stake'))('title') }
}

type Props = { params: Promise<{ contract: string }> }

export default async function OpenNodePage({ params }: Props) {
  const { contract } = await params
  if (!isAddress(contract, { strict: false })) notFound()
  return <OpenNodeView contract={getAddress(contract)} />
}
