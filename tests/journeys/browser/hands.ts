import type { Locator, Page } from 'playwright-core'
import type { Hands, Name, Touch } from '../hands'
import { look, shown } from './look'
import { paperWithPlace } from './paper'

/** Does what a person does, by the names that a screen reader speaks. */
function touching(scope: () => Locator): Touch {
  const named = (roles: readonly Parameters<Locator['getByRole']>[0][], name: Name) =>
    roles
      .map((role) => scope().getByRole(role, { name }))
      .reduce((all, one) => all.or(one))
      .first()
  const box = (label: string) => named(['textbox'], label)
  const pressable = (name: Name) => named(['button', 'link', 'tab', 'option'], name)
  return {
    press: (name) => pressable(name).click(),
    pressTwice: (name) => pressable(name).dblclick(),
    choose: (name) => named(['radio'], name).click(),
    tick: (name) => named(['checkbox'], name).click(),
    fill: (label, value) => box(label).fill(value),
    search: async (label, words) => {
      await box(label).fill(words)
      await box(label).press('Enter')
    },
    typed: (label) => box(label).inputValue(),
    see: (words) => scope().getByText(words).first().waitFor(),
  }
}

async function sign(page: Page) {
  const pad = shown(page).locator('canvas').first()
  await pad.scrollIntoViewIfNeeded()
  const box = await pad.boundingBox()
  if (!box) throw new Error('there is nowhere to sign')
  await page.mouse.move(box.x + 40, box.y + 80)
  await page.mouse.down()
  for (let i = 0; i < 20; i += 1)
    await page.mouse.move(box.x + 40 + i * 10, box.y + 80 + Math.sin(i) * 30)
  await page.mouse.up()
}

async function addFile(page: Page, buffer: Buffer) {
  const asked = page.waitForEvent('filechooser')
  await shown(page).getByRole('button', { name: '拍照或选照片' }).click()
  await (await asked).setFiles([{ name: 'paper.jpg', mimeType: 'image/jpeg', buffer }])
}

/** The hands of somebody with the web app open in a browser. */
export function browserHands(page: Page, openid: string, url: string): Hands {
  return {
    ...touching(() => shown(page)),
    sheet: touching(() => page.getByRole('dialog')),
    title: (name) => shown(page).getByRole('heading', { level: 1, name }).waitFor(),
    words: () => shown(page).innerText(),
    setDate: (label, date) => shown(page).getByLabel(label).fill(date),
    addFile: (bytes) => addFile(page, bytes),
    addPhoto: async () => {
      const arrived = shown(page).getByRole('img', { name: /已传好/ })
      const before = await arrived.count()
      await addFile(page, await paperWithPlace(page))
      await arrived.nth(before).waitFor()
    },
    sign: () => sign(page),
    go: async (path) => {
      await page.goto(`${url}/?as=${openid}&at=${encodeURIComponent(path)}#${path}`)
    },
    reload: async () => {
      await page.reload()
    },
    offline: (cut) => page.context().setOffline(cut),
    keep: (key, value) =>
      page.evaluate(([name, data]) => localStorage.setItem(name, JSON.stringify({ data })), [
        `${openid}/${key}`,
        JSON.stringify(value),
      ] as const),
    look: (name) => look(page, name),
    close: () => page.close({ runBeforeUnload: false }),
  }
}
