import { setTimeout as wait } from 'node:timers/promises'
import { BoxStore } from '../storage/box-store'
import { type Member, type MemberResult, signAsNode, type SwarmResult } from '../storage/member'
import type { MessageNode } from './message-node'

/** Members that take longer count as failed. */
const PATIENCE_MILLISECONDS = 5_000
/** Members whose clocks differ more do not accept each other's requests. */
const CLOCK_TOLERANCE_MILLISECONDS = 60_000

export type SwarmWork = {
  asked: MessageNode
  members: readonly MessageNode[]
  /** Whether two members hear of each other. */
  isCut: (one: MessageNode, other: MessageNode) => boolean
  act: (member: Member) => MemberResult
}

/** The same at every member at once, through the one that was asked. */
export async function workAtEach({ asked, members, isCut, act }: SwarmWork): Promise<SwarmResult> {
  const results = await Promise.all(
    members.map(async (member) => {
      if (member !== asked && (!member.isRunning || isCut(asked, member))) return failure('timeout')
      if (member !== asked && member.delay > 0) {
        await wait(Math.min(member.delay, PATIENCE_MILLISECONDS))
        if (member.delay > PATIENCE_MILLISECONDS) return failure('timeout')
      }
      if (Math.abs(member.now() - asked.now()) > CLOCK_TOLERANCE_MILLISECONDS) return failure('clock')
      return member.fault?.kind === 'lying' ? pretend(member, act) : act(member)
    }),
  )
  return Object.fromEntries(members.map(({ keys }, index) => [keys.ed25519, results[index] ?? {}]))
}

const failure = (why: 'timeout' | 'clock'): MemberResult =>
  why === 'timeout'
    ? { failed: true, timeout: true }
    : { failed: true, code: 406, reason: 'Timestamp error: check your clock' }

/** A result that looks right, of a store that is thrown away, under the signature of something else. */
function pretend(member: MessageNode, act: SwarmWork['act']): MemberResult {
  const result = act({ keys: member.keys, store: new BoxStore(), now: () => member.now() })
  return { ...result, signature: signAsNode(member, 'something else') }
}
