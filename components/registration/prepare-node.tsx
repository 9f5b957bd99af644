'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { lazyPart } from '@/components/ui/lazy-part'
import { LOCAL_CHAIN_ID } from '@/lib/deployment/local-chain'
import { useDeployment } from '@/lib/hooks/deployment'
import { useWallet } from '@/lib/hooks/wallet'
import { firewallRules } from '@/lib/staking/registration/node-config'
import { CommandLine } from './command-line'
import { NodeSettings } from './node-settings'

const OperatorChoice = lazyPart(() => import('./operator-choice'))

/** How a server becomes a node: each step with the very line to type. */
export function PrepareNode() {
  const t = useTranslations('run.prepare')
  const { chainId, rpcUrls, testnet } = useDeployment()
  const { address, connect, status } = useWallet()
  const isLocal = chainId === LOCAL_CHAIN_ID
  return (
    <section className="card flex flex-col gap-4 p-5 sm:p-6">
      <h2 className="text-lg font-semibold">{t('title')}</h2>
      <ol className="flex list-decimal flex-col gap-4 ps-5 text-sm marker:text-ink-muted">
        {!isLocal && (
          <>
            <li>{t('install')}</li>
            <li>
              <NodeSettings rpcUrls={rpcUrls} />
            </li>
            {!testnet && (
              <li>
                <div className="flex flex-col gap-2">
                  {t('ports')}
                  <CommandLine text={firewallRules.join('\n')} />
                </div>
              </li>
            )}
            <li>{t('sync')}</li>
          </>
        )}
        <li>
          <div className="flex flex-col gap-2">
            {isLocal ? t('registerLocal') : t('register')}
            {address ? (
              <OperatorChoice
                lineOf={(operator) =>
                  isLocal
                    ? `npm run world -- prepare-node ${operator}`
                    : `oxend prepare_eth_registration ${operator}`
                }
              />
            ) : (
              <Button
                variant="primary"
                className="self-start"
                busy={status === 'connecting'}
                onClick={connect}
              >
                {t('connect')}
              </Button>
            )}
          </div>
        </li>
        <li>{t('then')}</li>
      </ol>
    </section>
  )
}
