import { readContract } from 'viem/actions'
import type { ChainContext } from '@/lib/chain/public-client'
import type { NameRules, SaleTerms } from '@/lib/names/name-rules'
import { sesh } from '@/lib/units/sesh'
import { unixSeconds } from '@/lib/units/time'
import { registrarOf, registryOf } from './contracts'

export async function readNameRules({ reader, deployment }: ChainContext): Promise<NameRules> {
  const registry = registryOf(deployment)
  const [expiration, areRenewalsOn, registrationFee, transferFee, paymentToken] = await Promise.all([
    readContract(reader, { ...registry, functionName: 'expiration' }),
    readContract(reader, { ...registry, functionName: 'allowRenewals' }),
    readContract(reader, { ...registry, functionName: 'registrationFee' }),
    readContract(reader, { ...registry, functionName: 'transferFee' }),
    readContract(reader, { ...registry, functionName: 'paymentToken' }),
  ])
  return {
    expiration: unixSeconds(expiration),
    areRenewalsOn,
    registrationFee: sesh(registrationFee),
    transferFee: sesh(transferFee),
    paymentToken,
  }
}

const TIERS = [0n, 1n, 2n, 3n, 4n] as const

export async function readSaleTerms({ reader, deployment }: ChainContext): Promise<SaleTerms> {
  const registrar = registrarOf(deployment)
  const [minAge, maxAge, grace, referralBps, isPaused, ...prices] = await Promise.all([
    readContract(reader, { ...registrar, functionName: 'minCommitmentAge' }),
    readContract(reader, { ...registrar, functionName: 'maxCommitmentAge' }),
    readContract(reader, { ...registrar, functionName: 'graceAfterExpiry' }),
    readContract(reader, { ...registrar, functionName: 'referralBps' }),
    readContract(reader, { ...registrar, functionName: 'paused' }),
    ...TIERS.map((tier) => readContract(reader, { ...registrar, functionName: 'prices', args: [tier] })),
  ])
  return {
    prices: prices.map(sesh),
    minCommitmentAge: unixSeconds(minAge),
    maxCommitmentAge: unixSeconds(maxAge),
    graceAfterExpiry: unixSeconds(grace),
    referralBps: Number(referralBps),
    isPaused,
  }
}
