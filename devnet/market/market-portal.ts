import type { z } from 'zod'
import {
  fillPreview,
  floors,
  marketNamePage,
  marketStatus,
  oneOrder,
  orderPage,
  postedOrders,
} from '@/lib/market/market-api'
import type { PostedOrder, previewRequest } from '@/lib/market/market-queries'
import type { Deployment } from '@/lib/deployment/deployment'

/** Something that answers like a portal: the handlers themselves, or a server. */
export type Ask = (path: string, init?: RequestInit) => Promise<Response>

/** The market's API as a program sees it: every answer is held against its published shape. */
export class MarketPortal {
  readonly #ask: Ask
  readonly #domain

  constructor(ask: Ask, { chainId, market }: Deployment) {
    this.#ask = ask
    this.#domain = { chainId, seaport: market?.seaport }
  }

  async #read<Shape extends z.ZodType>(
    shape: Shape,
    path: string,
    init?: RequestInit,
  ): Promise<z.infer<Shape>> {
    const response = await this.#ask(path, init)
    const body: unknown = await response.json()
    if (!response.ok) throw new Error(`${path}: ${response.status} ${JSON.stringify(body)}`)
    return shape.parse(body)
  }

  post = (orders: readonly (PostedOrder | object)[]) =>
    this.#read(postedOrders, '/orders', this.json({ ...this.#domain, orders }))

  json = (body: unknown): RequestInit => ({
    ...{ method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
  })

  order = (hash: string) => this.#read(oneOrder, `/orders/${hash}`)
  orders = (query = '') => this.#read(orderPage, `/orders${query}`)
  names = (query = '') => this.#read(marketNamePage, `/names${query}`)
  floors = (query = '') => this.#read(floors, `/stats/floor${query}`)
  profile = (address: string, part: string) => this.#read(orderPage, `/profiles/${address}/${part}`)
  preview = (asked: z.infer<typeof previewRequest>) =>
    this.#read(fillPreview, '/fulfillment/preview', this.json(asked))
  status = () => this.#read(marketStatus, '/status')
}
