import { describe, expect, it } from 'vitest'
import { isIpv4, nodeConfig } from './node-config'

const rpcUrls = ['https://first.example/rpc', 'https://second.example/rpc']

describe('nodeConfig', () => {
  it('names the address and every endpoint in the given order', () => {
    expect(nodeConfig({ publicIp: ' 203.0.113.7 ', rpcUrls })).toBe(
      [
        'service-node=1',
        'service-node-public-ip=203.0.113.7',
        'l2-provider=https://first.example/rpc',
        'l2-provider=https://second.example/rpc',
      ].join('\n'),
    )
  })

  it.each(['', '203.0.113', 'node.example', '1.2.3.4\nl2-provider=https://evil.example'])(
    'text that is no address (%j) stays out of it',
    (publicIp) => {
      expect(nodeConfig({ publicIp, rpcUrls })).toContain('\nservice-node-public-ip=YOUR-PUBLIC-IP\n')
      expect(nodeConfig({ publicIp, rpcUrls })).not.toContain('evil')
    },
  )
})

describe('isIpv4', () => {
  it.each(['0.0.0.0', '203.0.113.7', '255.255.255.255'])('%s is one', (text) => {
    expect(isIpv4(text)).toBe(true)
  })

  it.each(['256.1.1.1', '01.2.3.4', '1.2.3.4.', '1.2.3.4.5', '1.2.3', '::1'])('%s is none', (text) => {
    expect(isIpv4(text)).toBe(false)
  })
})
