/** The reactions offered first, as in the other clients of the network. */
export const quickEmoji = ['😂', '🥰', '😢', '😡', '😮', '😈'] as const
