/**
 * wx.canIUse: yes to the APIs and components that the runner has, no to everything else. How an API is to be called the
 * runner cannot say, and complains rather than guess.
 */
export const canIUse =
  (has: (name: string) => boolean, complain: (text: string) => void) =>
  (schema: unknown): boolean => {
    const [name = '', ...deeper] = String(schema).split('.')
    const isKnown = has(name)
    if (isKnown && deeper.length > 0)
      complain(`wx.canIUse("${String(schema)}") asks for more than the runner knows`)
    return isKnown && deeper.length === 0
  }
