import { simulatedCheck } from '@shared/assistance/checks/simulated-checker'
import { valueOf } from '../builders/applications'
import { speakTo } from '../contract/counter'
import type { Hands, Look, Name, Stage } from './hands'

/** Looks at the page under a name. */
export type See = (name: string) => Promise<void>

export const next = (person: Hands) => person.press('保存，下一步')

/** From the home page to the task list of a programme, reading the guide and agreeing on the way. */
export async function startForm(
  person: Hands,
  programme: string,
  see: See,
  readGuide: () => Promise<void> = () => Promise.resolve(),
) {
  await person.title(/有什么可以帮您|您要办什么/)
  await see('home')
  await person.press(/申请救助/)
  await person.title('您要申请哪一种？')
  await see('programmes')
  await person.press(new RegExp(`^${programme}`))
  await person.title(programme)
  await readGuide()
  await see('guide')
  await person.press('开始申请')
  await person.title('用您的信息之前')
  await see('consent')
  await person.press('同意，开始填')
  await person.title(/填到第/)
  await see('tasks')
}

/** The first page of most forms: for oneself, not for somebody else. */
export async function forOneself(person: Hands, see: See) {
  await person.press('接着填：谁来办')
  await person.title('谁来办')
  await person.choose(/^替自己办/)
  await see('agent')
  await next(person)
}

/** Who somebody is: 陈桂芳, by the number and the address given. */
export async function fillPerson(person: Hands, idNumber: string, livesAt = '示例路 1 号') {
  await person.fill('姓名', '陈桂芳')
  await person.fill('身份证号', idNumber)
  await person.fill('手机号', '13800000000')
  await person.fill('现在住在哪里', livesAt)
}

/** The last page of a form: agrees and signs. */
export async function agreeAndSign(person: Hands, see: See) {
  await person.press('接着填：签字同意核对')
  await person.tick(/./)
  await person.sign()
  await see('signature')
  await next(person)
}

/** From the task list with everything filled to the page that is checked before it is sent. */
export async function checkAll(person: Hands, see: See) {
  await person.title('都填好了')
  await see('tasks-done')
  await person.press('检查一遍')
  await person.title('检查一遍，再提交')
}

/** Opens one view of a desk. */
export async function openDesk(
  stage: Stage,
  openid: string,
  view: Name,
  at: Look = { width: 1280 },
): Promise<Hands> {
  const staff = await stage.openAs(openid, { ...at, path: '/features/desk/queue/index' })
  await staff.title('待办')
  await staff.choose(view)
  return staff
}

/** Opens the first case of the view. */
export async function openFirst(staff: Hands, programme: string) {
  await staff.press(/打开/)
  await staff.title(new RegExp(programme))
}

/** Writes a visit of two down on the open case: what they saw, and three names. */
export async function writeVisit(staff: Hands, place: string, finding: string) {
  await staff.press('登记入户')
  await staff.sheet.fill('在哪里', place)
  await staff.sheet.choose(/周宁/)
  await staff.sheet.fill('看到的情况', finding)
  for (const whose of ['申请人或家人签字', '您签字', '同事签字']) {
    await staff.sheet.press(`${whose}，写不了字，填姓名`)
    await staff.sheet.fill(`${whose}，代填的姓名`, '示例签名')
  }
}

/** The made-up checking centre answers the one request an office above has, and the answer is read in. */
export async function answerCheck(stage: Stage, officer: string) {
  const speak = speakTo(stage.cloud.url)
  const { file } = valueOf(await speak.call(officer, 'sheets', 'checkRequests'))
  const found = Buffer.from(valueOf(simulatedCheck(file))).toString('base64')
  const read = await speak.call(officer, 'sheets', 'importChecks', { file: found })
  expect(valueOf(read).done).toBe(1)
}
