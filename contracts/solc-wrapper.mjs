#!/usr/bin/env node
// Lets forge use the JavaScript compiler of npm: answers `--version` and `--standard-json` (stdin to stdout).
import { readFileSync, writeSync } from 'node:fs'
import { createRequire } from 'node:module'

const solc = createRequire(import.meta.url)('solc')

if (process.argv.includes('--version')) {
  const version = solc.version().replace('Emscripten.clang', 'Linux.g++')
  writeSync(1, `solc, the solidity compiler commandline interface\nVersion: ${version}\n`)
} else if (process.argv.includes('--standard-json')) {
  process.stdout.write(solc.compile(readFileSync(0, 'utf8')))
} else {
  writeSync(2, 'solc-wrapper: only --version and --standard-json are supported\n')
  process.exitCode = 1
}
