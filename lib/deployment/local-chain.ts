/** Chain id of the local development chain. */
export const LOCAL_CHAIN_ID = 31337
