/** Pages and plain containers. */
const containers = `
html, body { margin: 0; }
[hidden] { display: none !important; }
wx-page {
  display: block; min-height: 100vh; font-family: -apple-system-font, 'Helvetica Neue', 'Noto Sans CJK SC', sans-serif;
}
wx-view, wx-form, wx-radio-group, wx-checkbox-group, wx-picker, wx-cover-view, wx-match-media, wx-rich-text,
wx-navigator, wx-root-portal { display: block; }
wx-label { cursor: pointer; }
wx-text { display: inline; white-space: pre-line; }
wx-text:state(space) { white-space: pre-wrap; }
wx-match-media:state(unmatched), wx-page-meta, wx-navigation-bar, wx-page-container { display: none; }
wx-page-container:state(shown) {
  display: block; position: fixed; inset: auto 0 0; z-index: 100; background: #fff;
}
wx-navigator { height: auto; width: auto; }
`

const buttons = `
wx-button {
  display: block; position: relative; box-sizing: border-box; overflow: hidden; margin: 0 auto; padding: 0 14px;
  border-radius: 5px; color: #000; background-color: #f8f8f8; font-size: 18px; line-height: 2.55555556;
  text-align: center; text-decoration: none; cursor: pointer;
}
wx-button::after {
  content: ' '; position: absolute; left: 0; top: 0; box-sizing: border-box; width: 200%; height: 200%;
  border: 1px solid rgba(0, 0, 0, 0.2); border-radius: 10px; transform: scale(0.5); transform-origin: 0 0;
  pointer-events: none;
}
wx-button[type='primary'] { color: #fff; background-color: #1aad19; }
wx-button[type='warn'] { color: #fff; background-color: #e64340; }
wx-button[plain] { border: 1px solid #353535; color: #353535; background-color: transparent; }
wx-button[plain][type='primary'] { border-color: #1aad19; color: #1aad19; }
wx-button[plain][type='warn'] { border-color: #e64340; color: #e64340; }
wx-button[plain]::after { border-width: 0; }
wx-button[size='mini'] { display: inline-block; padding: 0 1.32em; font-size: 13px; line-height: 2.3; }
wx-button[disabled] { color: rgba(0, 0, 0, 0.3); background-color: #f7f7f7; cursor: default; }
wx-button[disabled][type='primary'] { color: rgba(255, 255, 255, 0.6); background-color: #9ed99d; }
wx-button[disabled][type='warn'] { color: rgba(255, 255, 255, 0.6); background-color: #ec8b89; }
`

const fields = `
wx-input { display: block; position: relative; overflow: hidden; height: 1.4rem; min-height: 1.4rem; }
wx-textarea { display: block; position: relative; width: 300px; height: 150px; }
wx-textarea:state(auto-height) { height: auto !important; }
wx-input > input, wx-textarea > textarea {
  display: block; position: relative; box-sizing: border-box; width: 100%; height: 100%; margin: 0; padding: 0;
  border: 0; outline: 0; color: inherit; background: none; font: inherit; text-align: inherit; resize: none;
}
wx-input > div, wx-textarea > div {
  position: absolute; left: 0; top: 0; overflow: hidden; max-width: 100%; pointer-events: none;
}
wx-input > div { display: flex; align-items: center; height: 100%; white-space: pre; }
.input-placeholder, .textarea-placeholder { color: gray; }
`

const choices = `
wx-checkbox, wx-radio, wx-switch { display: inline-block; cursor: pointer; }
wx-checkbox::before, wx-radio::before {
  content: ''; display: inline-block; box-sizing: border-box; width: 24px; height: 24px; margin-right: 5px;
  border: 1px solid #d1d1d1; border-radius: 3px; background: #fff; vertical-align: middle; line-height: 22px;
  text-align: center; color: #09bb07;
}
wx-radio::before { border-radius: 50%; }
wx-checkbox:state(checked)::before { content: '✓'; }
wx-radio:state(checked)::before { content: '✓'; border-color: #09bb07; color: #fff; background: #09bb07; }
wx-switch {
  position: relative; box-sizing: border-box; width: 52px; height: 32px; border: 1px solid #dfdfdf;
  border-radius: 16px; background-color: #dfdfdf; vertical-align: middle;
}
wx-switch::before {
  content: ''; position: absolute; left: 0; top: 0; width: 30px; height: 30px; border-radius: 15px; background: #fff;
}
wx-switch:state(checked) { border-color: #04be02; background-color: #04be02; }
wx-switch:state(checked)::before { left: 20px; }
wx-slider { display: flex; align-items: center; margin: 10px 18px; }
wx-slider > .wx-slider-bar { position: relative; flex: 1; height: 2px; margin: 13px 0; background: #e9e9e9; }
wx-slider .wx-slider-handle {
  position: absolute; top: -13px; width: 28px; height: 28px; margin-left: -14px; border-radius: 50%; background: #fff;
  box-shadow: 0 0 4px rgba(0, 0, 0, 0.2);
}
wx-slider > span { margin-left: 1em; color: #888; font-size: 14px; }
wx-picker-view { display: flex; overflow: hidden; }
wx-picker-view-column { display: block; flex: 1; overflow: hidden; }
`

const scrolling = `
wx-scroll-view { display: block; width: 100%; overflow: hidden; }
wx-scroll-view:state(scroll-x) { overflow-x: auto; }
wx-scroll-view:state(scroll-y) { overflow-y: auto; }
wx-swiper { display: block; position: relative; overflow: hidden; height: 150px; }
wx-swiper-item { display: block; position: absolute; left: 0; top: 0; overflow: hidden; width: 100%; height: 100%; }
wx-swiper-item:state(before) { transform: translateX(-100%); }
wx-swiper-item:state(after) { transform: translateX(100%); }
wx-swiper:state(vertical) > wx-swiper-item:state(before) { transform: translateY(-100%); }
wx-swiper:state(vertical) > wx-swiper-item:state(after) { transform: translateY(100%); }
wx-movable-area { display: block; position: relative; width: 10px; height: 10px; }
wx-movable-view { display: inline-block; position: absolute; left: 0; top: 0; width: 10px; height: 10px; }
`

const pictures = `
wx-image { display: inline-block; overflow: hidden; width: 320px; height: 240px; }
wx-cover-image { display: inline-block; overflow: hidden; }
wx-image > img, wx-cover-image > img { display: block; width: 100%; height: 100%; }
wx-image:state(aspectFit) > img { object-fit: contain; }
wx-image:state(aspectFill) > img { object-fit: cover; }
wx-image:state(widthFix) { height: auto !important; }
wx-image:state(widthFix) > img { height: auto; }
wx-image:state(heightFix) { width: auto !important; }
wx-image:state(heightFix) > img { width: auto; }
wx-image:state(top) > img { object-fit: none; object-position: center top; }
wx-image:state(bottom) > img { object-fit: none; object-position: center bottom; }
wx-image:state(center) > img { object-fit: none; object-position: center; }
wx-image:state(left) > img { object-fit: none; object-position: left center; }
wx-image:state(right) > img { object-fit: none; object-position: right center; }
wx-image:state(top-left) > img { object-fit: none; object-position: left top; }
wx-image:state(top-right) > img { object-fit: none; object-position: right top; }
wx-image:state(bottom-left) > img { object-fit: none; object-position: left bottom; }
wx-image:state(bottom-right) > img { object-fit: none; object-position: right bottom; }
wx-canvas, wx-map { display: block; position: relative; overflow: hidden; width: 300px; height: 150px; }
wx-canvas > canvas { position: absolute; left: 0; top: 0; width: 100%; height: 100%; }
wx-map > .wx-map-ground { position: absolute; inset: 0; background: #e8ece6; }
wx-map-marker {
  display: block; position: absolute; transform: translate(-7px, -7px); color: #333; font-size: 12px; line-height: 14px;
  white-space: nowrap;
}
wx-map-marker::before {
  content: ''; display: inline-block; width: 14px; height: 14px; margin-right: 4px; border-radius: 50%;
  background: #d33; vertical-align: top;
}
wx-icon { display: inline-block; font-size: 0; }
wx-icon > i { display: inline-block; border-radius: 50%; vertical-align: middle; }
wx-progress { display: flex; align-items: center; }
wx-progress > .wx-progress-bar { flex: 1; background: #ebebeb; }
wx-progress > .wx-progress-bar > div { height: 100%; }
wx-progress > span { min-width: 2em; margin-left: 15px; font-size: 16px; }
`

/** How WeChat's tags look before a page says anything; to be placed before every other stylesheet. */
export const baseStyle = [containers, buttons, fields, choices, scrolling, pictures].join('')
