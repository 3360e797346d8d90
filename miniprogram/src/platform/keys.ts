/** A phone in WeChat has no keyboard to press a View with. */
export function keys(_role: string, _press: () => void): Record<string, unknown> {
  return {}
}
