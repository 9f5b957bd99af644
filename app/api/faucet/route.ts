import { publicDeployment } from '@/lib/server/deployment'
import { givePlayMoney, hasFaucet } from '@/lib/server/faucet'
import { readLimited } from '@/lib/server/read-limited'
import { readAddress } from '@/lib/units/read-address'

const LARGEST_BODY_BYTES = 200

const problem = (status: number, code: string, message: string) =>
  Response.json({ error: { code, message } }, { status })

/** Play money for `{ address }`; only the local chain has this route. Another site's page cannot send JSON here. */
export async function POST(request: Request) {
  if (!hasFaucet(publicDeployment())) return problem(404, 'unknown-path', 'There is no such path.')
  if (request.headers.get('content-type') !== 'application/json')
    return problem(415, 'not-json', 'The request is not JSON.')
  const address = await readBodyAddress(request)
  if (!address) return problem(400, 'bad-address', 'The request names no address.')
  return (await givePlayMoney(address))
    ? Response.json({ ok: true })
    : problem(503, 'faucet-unreachable', 'The local world did not answer.')
}

async function readBodyAddress(request: Request) {
  try {
    const body: unknown = JSON.parse(await readLimited(request.body, LARGEST_BODY_BYTES))
    const isNamed = typeof body === 'object' && body !== null && 'address' in body
    return isNamed && typeof body.address === 'string' ? readAddress(body.address) : undefined
  } catch {
    // Too long or no JSON: no address either way.
    return undefined
  }
}
