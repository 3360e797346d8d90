import type { Page } from 'playwright-core'
import { valueOf } from '../builders/applications'
import { desktopAt } from '../contract/desktop'
import { people, speakTo } from '../contract/counter'
import { browserHands } from './browser/hands'
import { setBrowserStage, type BrowserStage } from './browser/stage'
import type { Hands, Stage } from './hands'
import { journey } from './journey'
import { openFirst } from './steps'
import { setWeappStage } from './weapp/stage'

const PROGRAMME = '临时救助'
const COMPUTERS = '/features/desk/computers/index'
const TYPED = '电话里说下周来补材料。'

const looker = (person: Hands) => (name: string) => person.look(`33-sign-in-${name}`)

/** The code as a screen reader spells it on a computer. */
async function codeOn(page: Page) {
  const spelled = await page.getByRole('img', { name: /^登录码/ }).getAttribute('aria-label')
  return (spelled ?? '').replace(/[^A-Z0-9]/g, '')
}

type Computer = { readonly page: Page; readonly hands: Hands }

/** On the phone: the code is typed as a person does, the computer looked at and let in. */
async function letIn(phone: Hands, code: string, computer: RegExp) {
  await phone.fill('登录码', `${code.slice(0, 4).toLowerCase()} ${code.slice(4)}`)
  await phone.press('看看是哪台电脑')
  await phone.see('这台电脑想登录')
  await phone.see(computer)
  await looker(phone)('asked')
  await phone.press('是我，登录')
  await phone.see(/登录好了/)
}

describe('h5', () => {
  let stage: BrowserStage

  beforeAll(async () => {
    stage = await setBrowserStage()
  }, 60_000)

  afterAll(() => stage.close())

  /** A computer of nobody's: the persona of its browser is somebody without a desk. */
  async function openComputer() {
    const look = { width: 1280, path: '/features/desk/sign-in/index' }
    const page = await stage.pageAs(people.stranger, look)
    return { page, hands: browserHands(page, people.stranger, stage.cloud.url) }
  }

  /** A note is half typed when the phone sends the computer away. */
  async function typeAndBeSentAway({ page, hands: computer }: Computer, phone: Hands) {
    await openFirst(computer, PROGRAMME)
    await computer.press('写内部记录')
    await computer.sheet.fill('内容', TYPED)
    await phone.reload()
    await phone.press(/^退出那台电脑/)
    await looker(phone)('running')
    await phone.sheet.press(/^退出$/)
    await phone.see('没有电脑登着。')
    await computer.sheet.press('写内部记录')
    await computer.sheet.see(/填的都还在，登录好再点一次/)
    await looker(computer)('over')
    await computer.title(new RegExp(PROGRAMME))
    await page.keyboard.press('Escape')
    expect(await computer.sheet.typed('内容')).toBe(TYPED)
    await computer.sheet.press('写内部记录')
    await computer.sheet.see(/填的都还在，登录好再点一次/)
  }

  journey(
    'h5: a desk is opened by a code; a session that ends while a note is typed loses nothing',
    () => stage,
    async () => {
      const { consent, submit } = speakTo(stage.cloud.url)
      await consent(people.resident)
      const { caseId } = valueOf(await submit('sign-in'))
      const phone = await stage.openAs(people.clerk, { path: COMPUTERS })
      const { page, hands: computer } = await openComputer()
      await computer.title('登录工作台')
      await looker(computer)('code')
      await letIn(phone, await codeOn(page), /电脑，/)
      await computer.title('待办')
      await computer.choose(/待认领 1/)
      await typeAndBeSentAway({ page, hands: computer }, phone)
      await letIn(phone, await codeOn(page), /电脑，/)
      await page.getByRole('heading', { name: '请重新登录' }).waitFor({ state: 'detached' })
      expect(await computer.sheet.typed('内容')).toBe(TYPED)
      await computer.sheet.press('写内部记录')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
      await computer.see(TYPED)
      const notes = stage.cloud.collection('events').filter(({ type }) => type === 'noted')
      expect(notes).toMatchObject([{ caseId, by: { staffId: 's-441900121-clerk-1' } }])
      await computer.close()
      await phone.close()
    },
  )
})

describe('weapp', () => {
  let stage: Stage

  beforeAll(async () => {
    stage = await setWeappStage()
  }, 60_000)

  afterAll(() => stage.close())

  journey(
    'weapp: the phone lets a computer in, sees it among its own, and sends it away',
    () => stage,
    async () => {
      const computer = desktopAt(stage)
      const { code, secret } = await computer.begin()
      const asking = setInterval(() => void computer.state(secret), 500)
      const phone = await stage.openAs(people.clerk, { path: '/pages/mine/index' })
      await phone.press('在电脑上登录')
      await phone.title('在电脑上登录')
      await phone.fill('登录码', 'acde')
      await phone.press('看看是哪台电脑')
      await phone.see('登录码是 8 位，请对着电脑再看一遍')
      await letIn(phone, code, /Windows 电脑，Edge 浏览器/)
      const running = () => stage.cloud.collection('sessions')
      while (running().length === 0) await new Promise((resolve) => setTimeout(resolve, 100))
      clearInterval(asking)
      await phone.reload()
      await phone.press(/^退出那台电脑/)
      await phone.sheet.press(/^退出$/)
      await phone.see('没有电脑登着。')
      expect(running()).toMatchObject([{ revokedAt: expect.any(String) as string }])
      await phone.close()
    },
  )
})
