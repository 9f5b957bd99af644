import type { Address } from 'viem'
import { expect, it } from 'vitest'
import { providerAbis } from '@/lib/chain/provider-abis'
import { chainAnswering } from '@/lib/chain/test-chain'
import { describeError } from '@/lib/errors/describe-error'
import { sesh } from '@/lib/units/sesh'
import { planMicro } from './plan-micro'

const at = (digit: string): Address => `0x${digit.repeat(40)}`
const [wallet, pool, to] = [at('1'), at('2'), at('3')]

const chain = chainAnswering({ balanceOf: (of) => (of === wallet ? 5n : 0n) }, { [pool]: providerAbis.pool })
const handOn = (amount: bigint, receiver = to) => {
  const intent = { kind: 'pool-transfer', pool, to: receiver, amount: sesh(amount) } as const
  return planMicro(chain, { wallet, intent, steps: [] })
}

it('a position is handed on up to all of it', async () => {
  expect((await handOn(5n)).map(({ kind }) => kind)).toEqual(['pool-transfer'])
})

it('error: what is handed on beyond the position is told as the position, not as SESH', async () => {
  const error: unknown = await handOn(6n).catch((thrown: unknown) => thrown)
  expect(describeError(error)).toEqual({
    key: 'errors.input.above-position',
    values: { balance: 5n },
    retry: false,
    code: 'above-position',
  })
})

it('error: a position is never handed to the pool, from which nobody could take it', async () => {
  await expect(handOn(5n, pool)).rejects.toMatchObject({ code: 'to-the-pool' })
})
