/** 陈桂芳 → 陈*芳, 陈芳 → 陈*. The family name stays, so that the person knows it is theirs. */
export function maskName(name: string): string {
  const letters = [...name.trim()]
  const [first = '', ...rest] = letters
  if (rest.length === 0) return first
  if (rest.length === 1) return `${first}*`
  return `${first}${'*'.repeat(rest.length - 1)}${rest.at(-1)}`
}

/** Region and last four stay: 4419**********0021. */
export const maskIdNumber = (number: string): string =>
  number.length < 9 ? '****' : number.slice(0, 4) + '*'.repeat(number.length - 8) + number.slice(-4)

/** 138****0000 */
export const maskPhone = (phone: string): string =>
  phone.length < 8 ? '****' : `${phone.slice(0, 3)}****${phone.slice(-4)}`

/** Only the tail of an account: 尾号 0000. */
export const accountTail = (account: string): string => account.slice(-4)
