import type { Message, MessageFile } from '../../model/message'
import type { OutgoingContent } from './outgoing'

type Text = Extract<OutgoingContent, { kind: 'text' }>

/** What is sent of a message of one's own. */
export function sentText({ content, quote, timer }: Message): Text {
  const files = content.kind === 'files' ? content.files.map(pointerOf) : []
  return {
    kind: 'text',
    text: content.kind === 'text' || content.kind === 'files' ? content.text : '',
    ...(quote && { quote }),
    ...(files.length > 0 && { files }),
    ...(timer && { timer }),
  }
}

const pointerOf = ({ name, bytes, keptAs: _here, ...file }: MessageFile) => ({
  ...file,
  fileName: name,
  size: bytes,
  width: 0,
  height: 0,
  caption: '',
})
