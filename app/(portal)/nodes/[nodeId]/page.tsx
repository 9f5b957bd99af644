import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { NodeView } from '@/components/staking/node-view'

type Props = { params: Promise<{ nodeId: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { nodeId } = await params
  return { title: (await getTranslations('nodes.node'))('title', { id: nodeId.slice(0, 20) }) }
}

export default async function NodePage({ params }: Props) {
  const { nodeId } = await params
  if (!/^[1-9]\d{0,18}$/.test(nodeId)) notFound()
  return <NodeView nodeId={BigInt(nodeId)} />
}
