import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { RegistrationPage } from '@/components/registration/registration-page'

type Props = { params: Promise<{ key: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('run'))('node.pageTitle') }
}

export default async function Page({ params }: Props) {
  const { key } = await params
  if (!/^[0-9a-f]{64}$/.test(key)) notFound()
  return <RegistrationPage ed25519PublicKey={key} />
}
