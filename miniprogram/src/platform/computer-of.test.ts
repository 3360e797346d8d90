import { computerOf } from './computer-of'

const MOZILLA = 'Mozilla/5.0'
const WEBKIT = 'AppleWebKit/537.36 (KHTML, like Gecko)'

it.each([
  [
    `(Windows NT 10.0; Win64; x64) ${WEBKIT} Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0`,
    'edge',
    'windows',
  ],
  [`(Windows NT 10.0; Win64; x64) ${WEBKIT} Chrome/140.0.0.0 Safari/537.36`, 'chrome', 'windows'],
  ['(X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'firefox', 'linux'],
  [
    `(Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/18.0 Safari/605.1.15`,
    'safari',
    'macos',
  ],
  [`(Linux; Android 15; X) ${WEBKIT} Chrome/140.0.0.0 Mobile Safari/537.36`, 'chrome', 'phone'],
  ['', 'other', 'other'],
])('%s', (said, browser, system) => {
  expect(computerOf(`${MOZILLA} ${said}`)).toEqual({ browser, system })
})
