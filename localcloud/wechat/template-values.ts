/** What WeChat lets stand in a field of a subscribe message, by the kind its name begins with (小程序订阅消息 › 参数值限制). */
const VALUES: Readonly<Record<string, RegExp>> = {
  thing: /^.{1,20}$/u,
  short_thing: /^.{1,5}$/u,
  number: /^\d{1,32}(\.\d+)?$/,
  letter: /^[A-Za-z]{1,32}$/,
  symbol: /^[^\p{L}\p{N}]{1,5}$/u,
  character_string: /^[\x20-\x7e]{1,32}$/,
  time: /\d{1,2}[:：]\d{2}/,
  date: /^\d{4}(年\d{1,2}月\d{1,2}日|[-/.]\d{1,2}[-/.]\d{1,2})/,
  amount: /^[¥￥$€]?\d{1,10}(\.\d+)?元?$/,
  phone_number: /^[\d+\-() ]{1,17}$/,
  car_number: /^.{1,8}$/u,
  name: /^(\p{Script=Han}{1,10}|[^\p{Script=Han}\d]{1,20})$/u,
  phrase: /^\p{Script=Han}{1,5}$/u,
}

/** The first field WeChat would refuse, or null. */
export function wrongField(data: Readonly<Record<string, { readonly value: string }>>) {
  const wrong = Object.entries(data).find(([name, { value }]) => {
    const kind = /^([a-z_]+)\d+$/.exec(name)?.[1] ?? ''
    const allowed = Object.hasOwn(VALUES, kind) ? VALUES[kind] : undefined
    return !allowed?.test(value)
  })
  return wrong?.[0] ?? null
}
