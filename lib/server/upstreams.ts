import 'server-only'
import { services } from './services'
import type { Upstream } from './upstream'

const SECOND = 1000
const WALLET = '0x[0-9a-fA-F]{40}'
const KEY = '[0-9a-f]{64}'
const TOKEN = '([0-9]{1,78}|0x[0-9a-f]{64})'

const get = (pattern: string) => ({ method: 'GET', path: new RegExp(`^(?:${pattern})$`) }) as const
const remove = (pattern: string) => ({ method: 'DELETE', path: new RegExp(`^(?:${pattern})$`) }) as const
const post = (pattern: string) => ({ method: 'POST', path: new RegExp(`^(?:${pattern})$`) }) as const

/** The node network's backend: what a page may ask of it. Its `store` path is for node daemons only. */
export const stakingUpstream = (): Upstream => ({
  name: 'staking',
  baseUrl: services().staking,
  allowed: [
    get('info|nodes|nodes/bls|hf_info|contract_nodes|exit_liquidation_list|contract/contribution'),
    get(`contract/contribution/${KEY}`),
    get(`(stakes|rewards|daily-rewards)/${WALLET}`),
    post(`rewards/${WALLET}`),
    get(`(exit|liquidation)/${KEY}`),
    get(`registrations/(${WALLET}|${KEY})`),
    remove(`registration/${KEY}`),
  ],
  timeoutMilliseconds: 20 * SECOND,
})

/** The indexer's read API. */
export const indexUpstream = (): Upstream => ({
  name: 'index',
  baseUrl: services().index,
  allowed: [
    get('v1/(status|nodes|contracts|events|transactions|operators|network|network/series)'),
    get('v1/nodes/[0-9]{1,20}'),
    get(`v1/(contracts|wallets|operators)/${WALLET}`),
    get(`v1/wallets/${WALLET}/events`),
    get(`v1/names(/stats|/changes|/referrers/${WALLET}|/${TOKEN}(/events)?)?`),
    get(`v1/vaults/${WALLET}/(events|books|requests)`),
    get(`v1/pools(/${WALLET}/(members|events))?`),
    get(`v1/market/(sales(/${TOKEN})?|last-sales|series|activity|stats)`),
  ],
  timeoutMilliseconds: 8 * SECOND,
})
