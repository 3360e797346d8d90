import { CloudError } from '../cloud-error'
import type { Answered, WeChatApi } from './api'
import { checkImage, checkMedia, checkText } from './content-checks'
import { miniProgramCode } from './mini-program-code'
import { Outbox } from './outbox'
import { sendSubscribeMessage } from './subscribe-message'
import { Subscriptions } from './subscriptions'

const APIS: Readonly<Record<string, WeChatApi>> = {
  'subscribeMessage.send': sendSubscribeMessage,
  'security.msgSecCheck': checkText,
  'security.imgSecCheck': checkImage,
  'security.mediaCheckAsync': checkMedia,
  'wxacode.getUnlimited': miniProgramCode,
}

/** WeChat's server as far as we speak to it. Nothing leaves this machine; what would have is in the outbox. */
export class WeChat {
  readonly outbox = new Outbox()
  readonly subscriptions = new Subscriptions()
  private markers: readonly string[] = []

  constructor(private readonly now: () => number) {}

  /** From now on, content with this text in it does not pass. */
  markRisky(text: string): void {
    this.markers = [...this.markers, text]
  }

  /** Answers one API and notes it. `WX_API_UNKNOWN` for one that is not in the table. */
  call(name: string, request: Readonly<Record<string, unknown>>): Answered {
    const api = Object.hasOwn(APIS, name) ? APIS[name] : undefined
    if (!api) {
      const known = Object.keys(APIS).join(', ')
      throw new CloudError('WX_API_UNKNOWN', `there is no "${name}" here; there are ${known}`)
    }
    const { subscriptions } = this
    const isRisky = (content: string) => this.markers.some((marker) => content.includes(marker))
    const answered = api(request, { subscriptions, isRisky })
    const at = new Date(this.now()).toISOString()
    this.outbox.add({ at, api: name, request, answer: answered.answer })
    return answered
  }
}
