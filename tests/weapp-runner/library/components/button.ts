import { fire, type Backed } from '../events'
import { BuiltIn } from './element'
import { asTarget, Form } from './form'
import { surroundings } from './surroundings'

const datasetOf = (element: Backed): object => {
  const node = element.__wxElement
  return node !== undefined && 'dataset' in node ? node.dataset : {}
}

function share(button: Button) {
  const { caller } = surroundings().world.pages.top()
  const asked = caller['onShareAppMessage']
  const target = asTarget(button, datasetOf(button))
  const answer: unknown =
    typeof asked === 'function' ? asked.call(caller, { from: 'button', target }) : undefined
  surroundings().world.calls.push(`share ${(JSON.stringify(answer) as string | undefined) ?? ''}`)
}

/** What WeChat does behind a button, by its open-type. */
const openings: Readonly<Record<string, (button: Button) => void>> = {
  share,
  feedback: () => surroundings().world.calls.push('feedback'),
  contact: (button) => {
    surroundings().world.calls.push('contact')
    fire(button, 'contact', { errMsg: 'enterContact:ok', path: '', query: {} })
  },
  openSetting: (button) => {
    const authSetting = surroundings().tools.authSetting()
    fire(button, 'opensetting', { errMsg: 'openSetting:ok', authSetting })
  },
  agreePrivacyAuthorization: (button) => {
    surroundings().tools.agreePrivacy()
    fire(button, 'agreeprivacyauthorization', { errMsg: 'agreePrivacyAuthorization:ok' })
  },
}

function open(button: Button, type: string) {
  const opening = openings[type]
  if (opening === undefined)
    surroundings().world.complain(`<button open-type="${type}"> is not known to the runner`)
  else opening(button)
}

/** What a button does to the form around it, by its form-type. */
const forForm: Readonly<Record<string, (form: Form, target: object) => void>> = {
  submit: (form, target) => form.submit(target),
  reset: (form, target) => form.clear(target),
}

export class Button extends BuiltIn {
  deaf(): boolean {
    return this.truth('disabled')
  }

  tapped(): void {
    if (this.deaf()) return
    for (const type of this.text('open-type').split('|')) if (type !== '') open(this, type)
    const form = this.closest('wx-form')
    if (form instanceof Form)
      forForm[this.text('form-type')]?.(form, asTarget(this, datasetOf(this)))
  }
}
