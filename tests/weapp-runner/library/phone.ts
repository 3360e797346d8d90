/** What a test may set on the phone, at the start and later. */
export interface Phone {
  openid: string
  theme: 'light' | 'dark'
  /** WeChat's own font size, px. */
  fontSizeSetting: number
  network: 'wifi' | 'none'
  /** Null: the person refuses to say where they are. GCJ-02, accuracy in metres. */
  location: { longitude: number; latitude: number; accuracy: number } | null
  /** Whether the person agrees when WeChat shows the privacy guide. */
  privacy: 'agree' | 'refuse'
  /** What chooseMedia and chooseImage give, base64; empty: the person turns back. */
  photos: string[]
  /** What scanCode reads; null: the person turns back. */
  scan: string | null
  /** What the person answers to a modal that the app shows through wx.showModal. */
  confirmsModal: boolean
  /** Which line of wx.showActionSheet is tapped; null: the person turns back. */
  actionSheet: number | null
  /** What the person answers to each template of requestSubscribeMessage. */
  subscribe: 'accept' | 'reject'
}

export const newPhone: Phone = {
  openid: 'o-example-resident-1',
  theme: 'light',
  fontSizeSetting: 17,
  network: 'wifi',
  location: null,
  privacy: 'agree',
  photos: [],
  scan: null,
  confirmsModal: true,
  actionSheet: 0,
  subscribe: 'accept',
}
