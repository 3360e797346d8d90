/** The columns of the return, in order. `fenOnce` is money, in 分. */
export const columns = ['accepted', 'granted', 'refused', 'inForce', 'fenOnce'] as const

export type Column = (typeof columns)[number]
