/** What the signature of a notices file is for; see docs/notices.md. */
export const NOTICES_PURPOSE = 'session-portal notices'
