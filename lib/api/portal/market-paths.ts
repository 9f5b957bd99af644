/** Where the order book answers. */
export const MARKET_PATH = '/api/market'

/** Where it tells its changes, of one name or of all. */
export const eventsPath = (token?: bigint): string =>
  `${MARKET_PATH}/events${token === undefined ? '' : `?token=${token}`}`
