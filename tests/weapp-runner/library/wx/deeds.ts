import { Failure } from '../world'
import { bytesAt } from './http'
import { quiet, type Area, type Kit } from './kit'
import { demand, listOf, textOf } from './options'

/** What the phone can do for a page beyond showing it: call, scan, share, remember. */
export function deedsArea(kit: Kit): Area {
  const { phone } = kit.world
  let clipboard = ''
  return {
    asks: {
      ...quiet('showShareMenu', 'hideShareMenu', 'updateShareMenu'),
      makePhoneCall: (options) => void textOf(options, 'phoneNumber'),
      scanCode: () => {
        if (phone.scan === null) throw new Failure('cancel')
        const bytes = new TextEncoder().encode(phone.scan)
        const rawData = btoa(String.fromCharCode(...bytes))
        return { result: phone.scan, scanType: 'QR_CODE', charSet: 'utf-8', path: '', rawData }
      },
      setClipboardData: (options) => {
        clipboard = textOf(options, 'data')
      },
      getClipboardData: () => ({ data: clipboard }),
      addPhoneCalendar: (options) => demand(options, { title: 'String', startTime: 'Number' }),
      previewImage: (options) => void listOf(options, 'urls'),
      openDocument: async (options) => {
        await bytesAt(kit, textOf(options, 'filePath'))
      },
      saveImageToPhotosAlbum: async (options) => {
        await bytesAt(kit, textOf(options, 'filePath'))
      },
    },
  }
}
