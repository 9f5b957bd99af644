import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { getAddress, isAddress } from 'viem'
import { OpenNodePage } from '@/components/staking/open-node-page'

type Props = { params: Promise<{ contract: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('stake'))('node.pageTitle') }
}

export default async function Page({ params }: Props) {
  const { contract } = await params
  if (!isAddress(contract, { strict: false })) notFound()
  return <OpenNodePage contract={getAddress(contract)} />
}
