import { execFileSync } from 'node:child_process'

const BYTES_A_KIBIBYTE = 1_024
const BYTES_A_MEGABYTE = 1_000_000

/** One line of `ps`: process, its parent, resident memory in kibibytes. */
type Row = { pid: number; parent: number; kibibytes: number }

/** Resident memory of a process and everything it started, megabytes. @throws when it does not run. */
export function memoryOf(pid: number): number {
  const rows = readProcesses()
  if (!rows.some((row) => row.pid === pid)) throw new Error(`process ${pid} does not run`)
  return (sumOf(rows, pid) * BYTES_A_KIBIBYTE) / BYTES_A_MEGABYTE
}

const sumOf = (rows: readonly Row[], pid: number): number =>
  rows.reduce((sum, row) => {
    if (row.pid === pid) return sum + row.kibibytes
    return row.parent === pid ? sum + sumOf(rows, row.pid) : sum
  }, 0)

function readProcesses(): Row[] {
  const table = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' })
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [pid = Number.NaN, parent = Number.NaN, kibibytes = Number.NaN] = line
        .trim()
        .split(/\s+/)
        .map(Number)
      return { pid, parent, kibibytes }
    })
}
