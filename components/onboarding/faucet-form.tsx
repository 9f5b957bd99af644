'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { type SubmitEvent, useState } from 'react'
import { AddressField } from '@/components/figures/address-field'
import { ErrorNotice } from '@/components/figures/error-notice'
import { shortId } from '@/components/figures/short-id'
import { Button, buttonClass } from '@/components/ui/button'
import { askFaucet } from '@/lib/api/portal/faucet'
import { InputError } from '@/lib/errors/input-error'
import { useDeployment } from '@/lib/hooks/deployment'
import { findAddress } from '@/lib/hooks/find-address'
import { useWallet } from '@/lib/hooks/wallet'

/** Play money for the connected wallet or any other address. */
export function FaucetForm({ sesh }: { sesh: string }) {
  const t = useTranslations('faucet')
  const { address: own } = useWallet()
  const [typed, setTyped] = useState<string>()
  const text = typed ?? own ?? ''
  const { ask, given } = useFaucet()
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    ask.mutate(text)
  }
  const isBadInput = ask.error instanceof InputError
  return (
    <form onSubmit={submit} noValidate className="card flex max-w-xl flex-col gap-4 p-5 sm:p-6">
      <AddressField
        label={t('label')}
        name="address"
        value={text}
        onChange={(next) => {
          setTyped(next)
          ask.reset()
        }}
        error={isBadInput ? ask.error : undefined}
      />
      <Button type="submit" variant="primary" busy={ask.isPending} className="self-start">
        {t('action', { sesh })}
      </Button>
      {ask.error && !isBadInput && <ErrorNotice error={ask.error} />}
      <p role="status" className="text-sm">
        {given && t('done', { sesh, address: shortId(given) })}
      </p>
      {given && (
        <Link href="/stake" prefetch={false} className={buttonClass()}>
          {t('next')}
        </Link>
      )}
    </form>
  )
}

/** Reads the address, asks for the money, and has every figure of the wallet read again. */
function useFaucet() {
  const deployment = useDeployment()
  const queries = useQueryClient()
  const ask = useMutation({
    mutationFn: async (text: string) => {
      const { address } = await findAddress(deployment, text)
      await askFaucet(address)
      return address
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['wallet'] }),
  })
  return { ask, given: ask.data }
}
