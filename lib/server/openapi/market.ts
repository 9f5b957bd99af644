import 'server-only'
import {
  fillPreview,
  floors,
  marketNamePage,
  marketProblem,
  marketStatus,
  oneOrder,
  orderPage,
  postedOrders,
} from '@/lib/market/market-api'
import { marketEvent } from '@/lib/market/market-events'
import {
  eventsQuery,
  floorQuery,
  marketNameQuery,
  orderListQuery,
  postOrders,
  previewRequest,
  profileQuery,
} from '@/lib/market/market-queries'
import { answer, json, pathParameter, type Paths, problemsOf, queryParameters } from './operation'

const problems = problemsOf(marketProblem)

const always = [
  ['429', 'Too much was asked; the header retry-after says when to come again'],
  ['503', 'The chain or the order book does not answer'],
] as const
const wrong = ['400', 'A parameter is unknown or wrong, or the cursor is of another list'] as const
const unknown = ['404', 'There is no such order here'] as const

const hash = pathParameter('hash', 'Hash of the order, as Seaport computes it')

/** The market: what is for sale and bid for, and how to sell, bid, buy and accept. */
export const marketPaths = (): Paths => ({
  '/api/market/orders': {
    get: {
      summary: 'Listings and offers',
      description:
        'Only those that can be filled now, unless another status is asked for. Cursors do not shift.',
      parameters: queryParameters(orderListQuery),
      responses: { '200': answer('A page of orders', orderPage), ...problems(wrong, ...always) },
    },
    post: {
      summary: 'List, or make an offer',
      description:
        'Signed Seaport orders, up to 64 at once; each is judged by itself. Posting one again changes nothing. At most 1,000 of a maker are open at once. Bodies are not logged.',
      parameters: [],
      requestBody: { required: true, content: { 'application/json': { schema: json(postOrders) } } },
      responses: {
        '200': answer('What became of each order', postedOrders),
        ...problems(
          ['400', 'The request has another shape'],
          ['413', 'The request is too large'],
          [
            '503',
            'No orders are taken at present: the chain or the order book does not answer, or an alarm waits',
          ],
        ),
      },
    },
  },
  '/api/market/orders/{hash}': {
    get: {
      summary: 'One order',
      description: 'With its signature and everything else that is needed to fill it.',
      parameters: [hash],
      responses: { '200': answer('The order', oneOrder), ...problems(unknown, ...always) },
    },
  },
  '/api/market/orders/{hash}/refresh': {
    post: {
      summary: 'Look at an order again',
      description: 'Reads it from the chain at once; each order once in ten seconds.',
      parameters: [hash],
      responses: { '200': answer('The order as it is now', oneOrder), ...problems(unknown, ...always) },
    },
  },
  '/api/market/names': {
    get: {
      summary: 'Traded names',
      description: 'Names that were listed or bid for, with their best prices.',
      parameters: queryParameters(marketNameQuery),
      responses: { '200': answer('A page of names', marketNamePage), ...problems(wrong, ...always) },
    },
  },
  '/api/market/stats/floor': {
    get: {
      summary: 'Lowest prices',
      description: 'By category, from listings that could be filled within the last minute.',
      parameters: queryParameters(floorQuery),
      responses: { '200': answer('Floors', floors), ...problems(wrong, ...always) },
    },
  },
  '/api/market/profiles/{address}/{part}': {
    get: {
      summary: 'Orders of an account',
      description:
        'listings, offers-made, or offers-received: offers that it could accept with a name it holds.',
      parameters: [
        pathParameter('address', 'Address'),
        pathParameter('part', 'listings, offers-made or offers-received'),
        ...queryParameters(profileQuery),
      ],
      responses: { '200': answer('A page of orders', orderPage), ...problems(wrong, ...always) },
    },
  },
  '/api/market/fulfillment/preview': {
    post: {
      summary: 'Try a purchase or a sale',
      description:
        'The call, its cost, and whether it would pass now for this account. Build your own call and compare.',
      parameters: [],
      requestBody: { required: true, content: { 'application/json': { schema: json(previewRequest) } } },
      responses: { '200': answer('How it would go', fillPreview), ...problems(wrong, ...always) },
    },
  },
  '/api/market/events': {
    get: {
      summary: 'Changes as they come',
      description: 'Server-sent events; each data line is one object of this shape.',
      parameters: queryParameters(eventsQuery),
      responses: {
        '200': {
          description: 'A stream that does not end',
          content: { 'text/event-stream': { schema: json(marketEvent) } },
        },
        ...problems(wrong, ...always),
      },
    },
  },
  '/api/market/status': {
    get: {
      summary: 'The market and its order book',
      description: 'Contracts, fees, and how far the chain was followed.',
      parameters: [],
      responses: { '200': answer('The market', marketStatus), ...problems(...always) },
    },
  },
})
