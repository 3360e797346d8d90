import { digest } from './seal'

/** One request of one account has one id, so that sending it twice is asking once. `kind` is the letter it begins with. */
export const requestIdOf = (kind: string, who: string, requestId: string): string =>
  `${kind}-${digest(`${who}\n${requestId}`).slice(0, 40)}`
