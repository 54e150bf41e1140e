import { sitePath } from '@/lib/edition';

/**
 * Lets the service worker (lib/offline) keep all pages of this build with their files: from then on the wizard opens and goes on
 * without a network.
 * @param onNewVersion called when another build is there and waits; it begins when no tab runs this one, or by `takeNewVersion`
 * @throws Error when something could not be kept: to be tried again
 */
export async function keepOffline(onNewVersion: () => void): Promise<void> {
  // Browsers have service workers only on https and localhost; elsewhere the site needs its network.
  const { serviceWorker } = navigator;
  if (!serviceWorker || process.env.NODE_ENV === 'development') return new Promise(() => {});
  const registration = await serviceWorker.register(sitePath('/service-worker.js'));
  // The first worker also waits for a moment, which is no new version.
  const look = () => {
    if (registration.waiting && registration.active) onNewVersion();
  };
  const follow = () => registration.installing?.addEventListener('statechange', look);
  registration.addEventListener('updatefound', follow);
  follow();
  look();
  if (!registration.active) await installed(registration);
  document.addEventListener('visibilitychange', () => {
    // Looks for a new build when the tab comes into view, because it may have stayed open for days.
    if (document.visibilityState === 'visible') registration.update().catch(() => {});
  });
}

/** Waits for the first worker to have everything. */
function installed({ installing, waiting }: ServiceWorkerRegistration): Promise<void> {
  const worker = installing ?? waiting;
  return new Promise((resolve, reject) => {
    const look = () => {
      if (worker?.state === 'activated') resolve();
      else if (!worker || worker.state === 'redundant') reject(new Error('not everything came'));
    };
    worker?.addEventListener('statechange', look);
    look();
  });
}

/** Goes on with the build that waits, in this tab. The answers stand in the address. */
export async function takeNewVersion(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(sitePath('/'));
  navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), {
    once: true,
  });
  registration?.waiting?.postMessage('take over');
}
