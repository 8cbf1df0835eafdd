/** The page may keep its storage. It asks for nothing else, so nothing else is granted. */
import type { Session } from 'electron';

const GRANTED = 'persistent-storage';

export const setupPermissions = (session: Session): void => {
  session.setPermissionRequestHandler((_contents, permission, decide) => decide(permission === GRANTED));
  session.setPermissionCheckHandler((_contents, permission) => permission === GRANTED);
  session.setDevicePermissionHandler(() => false);
};
