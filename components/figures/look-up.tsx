'use client'

import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { useRouter, useSearchParams } from 'next/navigation'
import type { Address } from 'viem'
import { Notice } from '@/components/ui/notice'
import type { FoundAddress } from '@/lib/names/found-address'
import { readAddress } from '@/lib/units/read-address'
import { AddressForm } from './address-form'
import { shortId } from './short-id'

/** Pages that can show any wallet: `?address=0x…`. */
type Page = '/my' | '/rewards'

/** The address that the page was asked for; undefined when it was asked for none. */
export function useLookedUp(): Address | undefined {
  return readAddress(useSearchParams().get('address') ?? '')
}

/** Opens the page for any address; nothing has to be connected for that. */
export function LookUpForm({ page }: { page: Page }) {
  const t = useTranslations('common.look')
  const router = useRouter()
  const open = ({ address }: FoundAddress) => {
    router.push(`${page}?address=${address}`)
    return undefined
  }
  return (
    <AddressForm
      label={t('label')}
      name="address"
      action={t('submit')}
      onFound={open}
      className="w-full max-w-md text-start"
    />
  )
}

export function LookedUpNotice({ address, page }: { address: Address; page: Page }) {
  const t = useTranslations('common.look')
  return (
    <Notice
      action={
        <Link href={page} prefetch={false} className="underline underline-offset-2">
          {t('back')}
        </Link>
      }
    >
      {t('notice', { address: shortId(address) })}
    </Notice>
  )
}
