import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { shortId } from '@/components/figures/short-id'
import { OperatorView } from '@/components/operator-record/operator-view'
import { readAddress } from '@/lib/units/read-address'

type Props = { params: Promise<{ address: string }> }

const LONGEST_ADDRESS = 42

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { address } = await params
  return {
    title: (await getTranslations('operator'))('title', {
      address: shortId(address.slice(0, LONGEST_ADDRESS)),
    }),
  }
}

export default async function OperatorPage({ params }: Props) {
  const address = readAddress((await params).address)
  if (!address) notFound()
  return <OperatorView operator={address} />
}
