import api from '@/messages/en/api.json'
import choose from '@/messages/en/choose.json'
import common from '@/messages/en/common.json'
import errors from '@/messages/en/errors.json'
import faucet from '@/messages/en/faucet.json'
import glossary from '@/messages/en/glossary.json'
import home from '@/messages/en/home.json'
import leave from '@/messages/en/leave.json'
import liquid from '@/messages/en/liquid.json'
import liquidate from '@/messages/en/liquidate.json'
import market from '@/messages/en/market.json'
import conversations from '@/messages/en/messages.json'
import names from '@/messages/en/names.json'
import network from '@/messages/en/network.json'
import many from '@/messages/en/many.json'
import name from '@/messages/en/name.json'
import nodes from '@/messages/en/nodes.json'
import notices from '@/messages/en/notices.json'
import operator from '@/messages/en/operator.json'
import portfolio from '@/messages/en/portfolio.json'
import pools from '@/messages/en/pools.json'
import rewards from '@/messages/en/rewards.json'
import run from '@/messages/en/run.json'
import selling from '@/messages/en/selling.json'
import simulate from '@/messages/en/simulate.json'
import stake from '@/messages/en/stake.json'
import stakes from '@/messages/en/stakes.json'
import start from '@/messages/en/start.json'
import transaction from '@/messages/en/transaction.json'
import vesting from '@/messages/en/vesting.json'
import wallet from '@/messages/en/wallet.json'

const messages = {
  api,
  choose,
  common,
  errors,
  faucet,
  glossary,
  home,
  leave,
  liquid,
  liquidate,
  market,
  messages: conversations,
  many,
  name,
  names,
  network,
  nodes,
  notices,
  operator,
  portfolio,
  pools,
  rewards,
  run,
  selling,
  simulate,
  stake,
  stakes,
  start,
  transaction,
  vesting,
  wallet,
}

export type Messages = typeof messages

/** The whole catalogue; pages hand only the areas they use to the browser. */
export const loadMessages = async (): Promise<Messages> => messages
