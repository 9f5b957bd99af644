import { type Address, BaseError, ContractFunctionRevertedError } from 'viem'
import { sessionNameServiceAbi } from '@/contracts-abi/session-name-service'
import type { readClient } from '@/devnet/chain/rpc'

/** Source: names, record types. */
const SESSION_RECORD = 1

/** Reads Session records of the registry, as the software of a node does that follows the chain. */
export const recordReader =
  (client: ReturnType<typeof readClient>, registry: Address | undefined) =>
  async (registryName: string): Promise<string | null> => {
    if (!registry) return null
    try {
      return await client.readContract({
        address: registry,
        abi: sessionNameServiceAbi,
        functionName: 'resolve',
        args: [registryName, SESSION_RECORD],
      })
    } catch (error) {
      if (error instanceof BaseError && error.walk((cause) => cause instanceof ContractFunctionRevertedError))
        return null
      throw error
    }
  }
