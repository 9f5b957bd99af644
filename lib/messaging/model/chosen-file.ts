/** A file that goes with the next message of a conversation: its bytes are kept, nothing of it was sent. */
export type ChosenFile = {
  id: string
  name: string
  contentType: string
  /** Bytes. */
  size: number
  isVoice: boolean
}
