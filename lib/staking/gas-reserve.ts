export type GasReserveParameters = {
  /** Gas estimate of each transaction that is still to be sent, in gas units. */
  gas: readonly bigint[]
  /** Highest fee per gas that the wallet will offer, in wei. */
  maxFeePerGas: bigint
  /** Safety margin in percent on top, for fees that rise between the transactions; 50 when omitted. */
  marginPercent?: bigint
}

/** Ether to keep back for the remaining transactions, in wei, rounded up. */
export function gasReserve({ gas, maxFeePerGas, marginPercent = 50n }: GasReserveParameters): bigint {
  const total = gas.reduce((sum, units) => sum + units, 0n)
  return (total * maxFeePerGas * (100n + marginPercent) + 99n) / 100n
}
