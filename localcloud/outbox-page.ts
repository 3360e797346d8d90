import type { OutboxEntry } from './wechat/outbox'

const NAMES: Readonly<Record<string, string>> = {
  'subscribeMessage.send': '订阅消息',
  'security.msgSecCheck': '文字内容检查',
  'security.imgSecCheck': '图片内容检查',
  'security.mediaCheckAsync': '图片内容检查（异步）',
  'wxacode.getUnlimited': '小程序码',
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)

const shown = (value: unknown) => escaped(JSON.stringify(value, null, 2))

const clockIn = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'medium',
  timeStyle: 'medium',
})

const article = ({ at, api, request, answer }: OutboxEntry) => `<article>
<h2>${escaped(NAMES[api] ?? api)} · ${answer.errcode === 0 ? '成功' : `被拒绝（${answer.errcode}）`}</h2>
<p><time datetime="${at}">${clockIn.format(new Date(at))}</time></p>
<pre>${shown(request)}</pre>
<pre>${shown(answer)}</pre>
</article>`

/** What would have gone to WeChat, newest first, as a page without any script. */
export const outboxPage = (entries: readonly OutboxEntry[]): string => `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>发件箱</title>
<style>body{font:16px/1.5 sans-serif;max-width:48rem;margin:1rem auto;padding:0 1rem}article{border-top:1px solid #767676}h2{font-size:1.1rem}pre{overflow-x:auto;background:#f5f5f5;color:#1a1a1a;padding:.5rem}</style>
<h1>发件箱</h1>
<p>本机不会真的向微信发送。下面是本来会发出的内容，最新的在最上面。</p>
${entries.length === 0 ? '<p>还没有内容。</p>' : [...entries].reverse().map(article).join('\n')}
</html>
`
