/** Inside WeChat nobody signs in. */
export const SignInOver = () => null
