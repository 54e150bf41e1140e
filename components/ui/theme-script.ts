/**
 * Runs before the first paint: the chosen theme without a flash, the mark that scripts run, and no form
 * sent the plain way while the page is still waking up.
 */
export const themeScript = `(()=>{const e=document.documentElement;e.classList.add('js');try{const t=localStorage.getItem('theme');if(t==='light'||t==='dark')e.dataset.theme=t}catch{}addEventListener('submit',e=>e.preventDefault(),true)})()`;
