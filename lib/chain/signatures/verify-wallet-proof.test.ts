import { readFileSync } from 'node:fs'
import { privateKeyToAccount } from 'viem/accounts'
import { describe, expect, it } from 'vitest'
import { chainContext } from '@/lib/chain/public-client'
import { parseDeployment } from '@/lib/deployment/deployment'
import { linkText } from '@/lib/messaging/wallet-link/link-text'
import { isProven } from './verify-wallet-proof'

const shipped = parseDeployment(JSON.parse(readFileSync('deployments/arbitrum-one.json', 'utf8')))
/** Nobody answers there: what is decided without the chain is decided here. */
const context = chainContext({ ...shipped, rpcUrls: ['http://127.0.0.1:9'] })
const accountId = `05${'ab'.repeat(32)}`
const wallet = privateKeyToAccount(`0x${'11'.repeat(32)}`)
const link = { accountId, address: wallet.address, chainId: shipped.chainId, issuedAt: 1_790_000_000_000 }
const signature = await wallet.signMessage({ message: linkText(link) })

describe('a wallet that a person claims', () => {
  it('is theirs by its signature', async () =>
    expect(await isProven(context, { link, signature }, accountId)).toBe(true))

  it('is not, when the proof was copied from somebody else', async () =>
    expect(await isProven(context, { link, signature }, `05${'cd'.repeat(32)}`)).toBe(false))

  it('is not, when it was signed for another chain', async () => {
    const elsewhere = { ...link, chainId: 1 }
    const signed = await wallet.signMessage({ message: linkText(elsewhere) })
    expect(await isProven(context, { link: elsewhere, signature: signed }, accountId)).toBe(false)
  })

  it('is not, when another wallet signed: the chain is asked whether a contract stands behind it', async () => {
    const other = privateKeyToAccount(`0x${'22'.repeat(32)}`)
    const signed = await other.signMessage({ message: linkText(link) })
    const claimed = isProven(context, { link, signature: signed }, accountId)
    expect(await claimed.catch(() => 'no answer')).not.toBe(true)
  })
})
