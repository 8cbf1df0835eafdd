/** Electron's `session`: the program's guards over requests and permissions. */
import type { Session } from 'electron';
import { chromium, profileFolder } from './chromium';
import { protocol } from './protocol';
import { refuseMissing } from './refuse-missing';

type BeforeRequest = (
  details: { readonly url: string; readonly method: string },
  decide: (decision: { readonly cancel?: boolean }) => void,
) => void;
type PermissionRequest = (
  contents: unknown,
  permission: string,
  decide: (isGranted: boolean) => void,
) => void;
type PermissionCheck = (contents: unknown, permission: string) => boolean;

/** Electron's name → Chromium's: a sample of what a page may ask for. */
const PERMISSIONS = {
  'persistent-storage': 'persistent-storage',
  geolocation: 'geolocation',
  notifications: 'notifications',
  'clipboard-read': 'clipboard-read',
} as const;

let beforeRequest: BeforeRequest | null = null;
let permissionRequest: PermissionRequest | undefined;
let permissionCheck: PermissionCheck | undefined;

export const defaultSession = refuseMissing('session', {
  get storagePath() {
    return profileFolder();
  },
  protocol,
  webRequest: refuseMissing('session.webRequest', {
    onBeforeRequest: (listener: BeforeRequest | null) => {
      beforeRequest = listener;
    },
  }),
  setPermissionRequestHandler: (handler: PermissionRequest) => {
    permissionRequest = handler;
  },
  setPermissionCheckHandler: (handler: PermissionCheck) => {
    permissionCheck = handler;
  },
  setDevicePermissionHandler: (_handler: Parameters<Session['setDevicePermissionHandler']>[0]) => undefined,
  setSpellCheckerEnabled: (_isEnabled: boolean) => undefined,
});

export const session = refuseMissing('session', { defaultSession });

export const isCancelled = (url: string, method: string): Promise<boolean> =>
  new Promise((resolve) => {
    if (!beforeRequest) resolve(false);
    beforeRequest?.({ url, method }, ({ cancel }) => resolve(cancel === true));
  });

export const applyPermissions = async (contents: unknown): Promise<void> => {
  for (const [permission, name] of Object.entries(PERMISSIONS)) {
    const isGranted =
      (permissionCheck?.(contents, permission) ?? true) && (await asked(contents, permission));
    const setting = isGranted ? 'granted' : 'denied';
    await chromium().browser.send('Browser.setPermission', { permission: { name }, setting });
  }
};

const asked = (contents: unknown, permission: string): Promise<boolean> => {
  return new Promise((resolve) => {
    if (!permissionRequest) resolve(true); // as Electron does without a handler
    permissionRequest?.(contents, permission, resolve);
  });
};
