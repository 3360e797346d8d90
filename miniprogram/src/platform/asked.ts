import { create } from 'zustand'

/** Whether the person is being asked to sign in, over whatever page is open. */
export const useAsked = create<{ readonly asked: boolean }>()(() => ({ asked: false }))

export const askToSignIn = (asked: boolean): void => useAsked.setState({ asked })
