import type { Deployment } from '@/lib/deployment/deployment'
import { postedOrders } from '@/lib/market/market-api'
import type { PostedOrder } from '@/lib/market/market-queries'
import { signOpenOrders } from './sign-open-orders'

/** Posts what is for sale and bid for in the seeded world to its portal, as browsers would. */
export async function seedListings({ webUrl, deployment }: { webUrl: string; deployment: Deployment }) {
  const { listings, offers } = await signOpenOrders(deployment)
  await post(webUrl, deployment, listings)
  await post(webUrl, deployment, offers)
}

/** @throws {Error} naming what the portal refused. */
async function post(webUrl: string, { chainId, market }: Deployment, orders: PostedOrder[]) {
  const response = await fetch(`${webUrl}/api/market/orders`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: webUrl },
    body: JSON.stringify({ chainId, seaport: market?.seaport, orders }),
  })
  if (!response.ok) throw new Error(`the portal took no orders: ${response.status} ${await response.text()}`)
  const { results } = postedOrders.parse(await response.json())
  const refused = results.flatMap((item, index) =>
    item.result === 'refused'
      ? [`number ${index + 1} of ${orders.length} (${item.refusal.code} ${item.refusal.reason})`]
      : [],
  )
  if (refused.length > 0) throw new Error(`the portal refused seeded orders: ${refused.join(', ')}`)
}
