import { getBlock } from 'viem/actions'
import type { ChainContext } from '@/lib/chain/public-client'
import { readNameRules, readSaleTerms } from '@/lib/chain/reads/names/name-rules'
import { nameTerm, type NameTerm } from '@/lib/names/expiry'
import { type UnixSeconds, unixSeconds } from '@/lib/units/time'

/** Where the term of a name stands at the newest block. */
export async function readTerm(context: ChainContext, renewedAt: UnixSeconds): Promise<NameTerm> {
  const [rules, sale, head] = await Promise.all([
    readNameRules(context),
    readSaleTerms(context),
    getBlock(context.reader),
  ])
  return nameTerm(renewedAt, rules, sale.graceAfterExpiry, unixSeconds(head.timestamp))
}
