import { createPublicClient, createTestClient, createWalletClient, defineChain, http, type Hex } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'

export const LOCAL_CHAIN_ID = 31337
const POLL_MILLISECONDS = 20

const chainFor = (rpcUrl: string, id: number) =>
  defineChain({
    id,
    name: 'Development chain',
    nativeCurrency: { name: 'Ether', symbol: 'ETH', decimals: 18 },
    rpcUrls: { default: { http: [rpcUrl] } },
  })

/** Reads a development chain; calls of one tick travel together. */
export const readClient = (rpcUrl: string, chainId = LOCAL_CHAIN_ID) =>
  createPublicClient({
    chain: chainFor(rpcUrl, chainId),
    transport: http(rpcUrl, { batch: { batchSize: 200 }, timeout: 30_000 }),
    pollingInterval: POLL_MILLISECONDS,
    cacheTime: 0,
  })

export type ReadClient = ReturnType<typeof readClient>

/** Sends transactions of one account. */
export const walletClient = (rpcUrl: string, privateKey: Hex, chainId = LOCAL_CHAIN_ID) =>
  createWalletClient({
    account: privateKeyToAccount(privateKey),
    chain: chainFor(rpcUrl, chainId),
    transport: http(rpcUrl, { timeout: 30_000 }),
    pollingInterval: POLL_MILLISECONDS,
  })

/** Time, mining and balances of a development chain. */
export const testClient = (rpcUrl: string, chainId = LOCAL_CHAIN_ID) =>
  createTestClient({
    mode: 'anvil',
    chain: chainFor(rpcUrl, chainId),
    transport: http(rpcUrl, { timeout: 60_000 }),
  })

export type TestClient = ReturnType<typeof testClient>
