/** Numbers and words of EIP-1193 and EIP-3326, by which applications know what a wallet means. */
const meanings = {
  rejected: [4001, 'User rejected the request.'],
  'not-connected': [4100, 'The demo wallet is not connected.'],
  unsupported: [4200, 'The demo wallet does not support this method.'],
  'unknown-chain': [4902, 'Unrecognized chain ID.'],
  'bad-request': [-32602, 'Invalid parameters.'],
} as const

export class ProviderError extends Error {
  override name = 'ProviderRpcError'
  readonly code: number

  constructor(meaning: keyof typeof meanings) {
    super(meanings[meaning][1])
    this.code = meanings[meaning][0]
  }
}
