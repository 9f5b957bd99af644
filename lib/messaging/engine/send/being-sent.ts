import type { Message, MessageContent } from '../../model/message'
import type { SendText } from '../actions/send-text'

type Words = Pick<SendText, 'conversation' | 'quote' | 'draftId'> & {
  author: string
  sentAt: number
  content: MessageContent
}

/** A message of one's own as it is shown before anybody else has it. */
export const beingSent = ({ quote, ...words }: Words): Message => ({
  ...words,
  ...(quote && { quote: { author: quote.author, sentAt: quote.sentAt } }),
  reactions: [],
  delivery: { status: 'sending' },
})
