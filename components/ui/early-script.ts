/** What the first script of a page notes until the page's own code has come. */
export interface EarlyNotes {
  /** Somebody is here: pointer, key, focus or scroll. */
  wanted: boolean;
  /** Called at the first such sign. */
  open?: () => void;
  /** The last button pressed. */
  press: Element | null;
}

declare global {
  interface Window {
    early?: EarlyNotes;
  }
}

/**
 * Runs before the first paint: the chosen theme without a flash; the mark that scripts run; no form sent
 * the plain way, and no press lost, while the page is still waking up.
 */
export const earlyScript = `(()=>{const d=document.documentElement,n=window.early={wanted:false,press:null};d.classList.add('js');try{const t=localStorage.getItem('theme');if(t==='light'||t==='dark')d.dataset.theme=t}catch{}addEventListener('submit',e=>e.preventDefault(),true);addEventListener('click',e=>{n.press=e.target.closest?.('button')??null},true);for(const s of['pointermove','pointerdown','keydown','focusin','scroll'])addEventListener(s,()=>{if(!n.wanted){n.wanted=true;n.open?.()}},{capture:true,passive:true})})()`;
