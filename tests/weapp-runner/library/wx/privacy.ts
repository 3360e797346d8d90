import type { Phone } from '../phone'
import type { Area } from './kit'
import { NumberedFailure } from './manners'

/** What a page's own privacy guide answers. */
type Answer = { readonly event?: string }
type Guide = (resolve: (answer: Answer) => void, info: { referrer: string }) => void

/** The APIs that WeChat opens only after the person has agreed to the privacy guide. */
export const privateApis: ReadonlySet<string> = new Set([
  'addPhoneCalendar',
  'chooseImage',
  'chooseLocation',
  'chooseMedia',
  'getClipboardData',
  'getLocation',
  'requirePrivacyAuthorize',
  'saveImageToPhotosAlbum',
  'setClipboardData',
])

/** Whether the person has agreed to the privacy guide, and who asks them. */
export class Privacy {
  private guide: Guide | undefined
  private asking: Promise<boolean> | undefined
  hasAgreed = false

  constructor(private readonly phone: Pick<Phone, 'privacy'>) {}

  /** Lets the page show the guide instead of WeChat. */
  show(guide: Guide): void {
    this.guide = guide
  }

  /** Passes when the person has agreed or now agrees; asks them once however many calls wait. */
  async pass(referrer: string): Promise<void> {
    if (!this.hasAgreed) {
      this.asking ??= this.ask(referrer).finally(() => (this.asking = undefined))
      this.hasAgreed = await this.asking
    }
    if (!this.hasAgreed)
      throw new NumberedFailure('privacy permission is not authorized', { errno: 104 })
  }

  private ask(referrer: string): Promise<boolean> {
    const { guide } = this
    if (guide === undefined) return Promise.resolve(this.phone.privacy === 'agree')
    return new Promise((resolve) => {
      const answer = ({ event }: Answer) => {
        // WeChat goes on waiting after this one: it only says that the guide is in sight.
        if (event !== 'exposureAuthorization')
          resolve(event === 'agree' && this.phone.privacy === 'agree')
      }
      guide(answer, { referrer })
    })
  }
}

/** The privacy guide. */
export const privacyArea = (privacy: Privacy): Area => ({
  asks: {
    getPrivacySetting: () => ({
      needAuthorization: !privacy.hasAgreed,
      privacyContractName: '《小程序隐私保护指引》',
    }),
    requirePrivacyAuthorize: () => undefined,
    openPrivacyContract: () => undefined,
  },
  plain: { onNeedPrivacyAuthorization: (guide: Guide) => privacy.show(guide) },
})
