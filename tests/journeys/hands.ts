import type { Page } from 'playwright-core'
import { shown } from './browser'

/** What a person does on a screen, by the names that a screen reader speaks. */

export const press = (page: Page, name: string | RegExp) =>
  shown(page).getByRole('button', { name }).first().click()
export const fill = (page: Page, label: string, value: string) =>
  shown(page).getByRole('textbox', { name: label }).first().fill(value)
export const choose = (page: Page, name: string | RegExp) =>
  shown(page).getByRole('radio', { name }).first().click()
export const title = (page: Page, name: string | RegExp) =>
  shown(page).getByRole('heading', { level: 1, name }).waitFor()

/** Presses a button of the open sheet. */
export const confirm = (page: Page, name: string) =>
  page.getByRole('dialog').getByRole('button', { name }).click()
export const write = (page: Page, label: string, value: string) =>
  page.getByRole('dialog').getByRole('textbox', { name: label }).fill(value)
