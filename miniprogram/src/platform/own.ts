import { currentPersona } from './persona'
import { heldSession } from './session'

/**
 * The name under which something of this person's own is kept on the device. A phone's storage belongs to one WeChat
 * account; a browser's is shared by its tabs and by whoever sits at it, so there the person is part of the name.
 */
export const ownKey = (key: string): string =>
  `${heldSession()?.staffId ?? currentPersona() ?? 'me'}/${key}`
