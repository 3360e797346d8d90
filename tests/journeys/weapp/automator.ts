/** The automator's classes by name: its package gives them no names of their own. */
export { default as automator } from 'miniprogram-automator'
export type { default as Element } from 'miniprogram-automator/out/Element'
export type { default as MiniProgram } from 'miniprogram-automator/out/MiniProgram'
export type { default as Page } from 'miniprogram-automator/out/Page'
