import type { Address } from 'viem'
import { flag, object } from '@/lib/api/decode'
import { requestJson } from '@/lib/api/request-json'
import { milliseconds } from '@/lib/units/time'

const TIMEOUT = milliseconds(25_000)

/** Asks for play money; it is on the chain when this resolves. @throws {ApiError}. */
export const askFaucet = async (address: Address): Promise<void> => {
  await requestJson('/api/faucet', {
    method: 'POST',
    body: { address },
    read: object({ ok: flag }),
    timeout: TIMEOUT,
  })
}
