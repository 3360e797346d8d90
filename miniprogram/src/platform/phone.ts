import Taro from '@tarojs/taro'

/** Offers to call this number. */
export function dial(number: string): void {
  Taro.makePhoneCall({ phoneNumber: number }).catch(() => {
    // The person decided not to call.
  })
}
