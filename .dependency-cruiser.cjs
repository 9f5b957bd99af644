/**
 * Directions of import: an import goes right, never left (type imports count).
 * app → components → lib/hooks → lib/{chain,api,messaging} → lib/{staking,rewards,names,market,protocol} → lib/{errors,units,deployment} → lib/crypto
 */
const layers = [
  ['^app/'],
  ['^components/'],
  ['^lib/hooks/'],
  ['^lib/(chain|api|messaging)/'],
  ['^lib/(staking|rewards|names|market|protocol)/'],
  ['^lib/(errors|units|deployment)/'],
  ['^lib/crypto/'],
]

/** Tests, and what only they stand on. */
const test = '\\.test\\.tsx?$|/testing/'

const climbs = layers.flatMap((layer, index) => {
  const above = layers.slice(0, index).flat()
  if (above.length === 0) return []
  return [
    {
      name: `no-climb-from-${layer[0].replace(/\W+/g, '-')}`,
      severity: 'error',
      comment: 'An import goes right along the layers, never left.',
      from: { path: layer },
      to: { path: above },
    },
  ]
})

/** `module` may only be imported from `folders`. */
const only = (name, module, folders) => ({
  name: `only-here-${name}`,
  severity: 'error',
  from: { pathNot: [...folders, test] },
  to: { path: module },
})

module.exports = {
  forbidden: [
    ...climbs,
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'crypto-stands-alone',
      severity: 'error',
      comment: 'lib/crypto imports nothing of this repository.',
      from: { path: '^lib/crypto/', pathNot: test },
      to: { path: '^(app|components|lib/(?!crypto)|contracts-abi|devnet|indexer|scripts|messages)/' },
    },
    {
      name: 'world-stands-aside',
      severity: 'error',
      comment: 'Nothing of the portal imports the local world, the indexer, the scripts or the journeys.',
      from: { path: '^(app|components|lib)/' },
      to: { path: '^(devnet|indexer|scripts|e2e)/' },
    },
    {
      name: 'world-uses-pure-folders',
      severity: 'error',
      from: { path: '^(devnet|indexer|scripts|e2e)/', pathNot: test },
      to: {
        path: '^(app|components|lib/(hooks|chain|api|server))/',
        pathNot: '^lib/server/deployment-file\\.mjs$',
      },
    },
    {
      name: 'server-only-from-app',
      severity: 'error',
      from: {
        pathNot: [
          '^lib/server/',
          '^app/',
          '^proxy\\.ts$',
          '^instrumentation\\.ts$',
          '^i18n/',
          '^scripts/',
          test,
        ],
      },
      to: { path: '^lib/server/' },
    },
    {
      name: 'relay-stays-on-servers',
      severity: 'error',
      comment: 'lib/relay opens sockets of Node; pages reach it over HTTP.',
      from: { pathNot: ['^lib/(relay|server)/', '^app/api/', '^scripts/', test] },
      to: { path: '^lib/relay/' },
    },
    {
      name: 'ui-knows-no-domain',
      severity: 'error',
      from: { path: '^components/ui/' },
      to: { path: '^(components/(?!ui/)|lib/(hooks|chain|api|staking|rewards|server))' },
    },
    only('wagmi', '^(node_modules/)?(wagmi|@wagmi|@rainbow-me)', [
      '^lib/chain/',
      '^lib/hooks/',
      '^components/wallet/',
      '^app/providers',
      '^node_modules',
    ]),
    only('abi', '^contracts-abi/', [
      '^lib/chain/',
      '^lib/errors/',
      '^devnet/',
      '^indexer/',
      '^scripts/',
      '^e2e/',
      '^contracts-abi/',
    ]),
    only('react', '^(node_modules/)?react(-dom)?(/|$)', [
      '^app/',
      '^components/',
      '^lib/hooks/',
      '^node_modules',
    ]),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(\\.next|\\.world|contracts/out|node_modules/\\.cache)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
}
