import { createHash } from 'node:crypto';

/**
 * Runs before the page is drawn, so that a chosen theme never flashes. The button keeps its place but is hidden until
 * then, because without script it could do nothing. What is chosen stays in the reader's browser. `data-scripted` tells the
 * styles that scripts run, also in browsers that do not know the media feature for it.
 */
export const THEME_SCRIPT = `(()=>{const r=document.documentElement,k='theme';let t=null;try{t=localStorage.getItem(k)}catch{}
r.dataset.scripted='';if(t==='light'||t==='dark')r.dataset.theme=t;
addEventListener('DOMContentLoaded',()=>{const b=document.querySelector('.theme');if(!b)return;
const dark=()=>r.dataset.theme?r.dataset.theme==='dark':matchMedia('(prefers-color-scheme: dark)').matches;
const say=()=>{const d=b.dataset;b.textContent=dark()?d.light:d.dark;b.setAttribute('aria-label',dark()?d.lightLabel:d.darkLabel)};
b.classList.add('ready');say();b.addEventListener('click',()=>{const n=dark()?'light':'dark';r.dataset.theme=n;try{localStorage.setItem(k,n)}catch{}say()})})})()`;

/** Names the script above in the content-security policy, so that no other inline script can run. */
const THEME_HASH = createHash('sha256').update(THEME_SCRIPT).digest('base64');

/** What some pages do and others must not. */
export interface Needs {
  /** Runs the search, which is WebAssembly in a worker. */
  readonly search?: boolean;
  /** Puts questions to the database, which is WebAssembly in a worker too. */
  readonly database?: boolean;
  /** Shows pages of this site inside itself. */
  readonly frames?: boolean;
}

/** Returns the content-security policy of a page: this host alone, and nothing but what the page needs. */
export function contentSecurityPolicy({ search = false, database = false, frames = false }: Needs): string {
  const program = search || database;
  return [
    "default-src 'none'",
    `script-src 'self' 'sha256-${THEME_HASH}'${program ? " 'wasm-unsafe-eval'" : ''}`,
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    ...(program ? ["worker-src 'self'"] : []),
    ...(frames ? ["frame-src 'self'"] : []),
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
}
