/** Nothing leaves the machine: neither what the page asks for nor what Chromium would fetch on its own. */
import { app, type Session } from 'electron';
import { devServer, ownAddress } from './own-page';

/** Chromium's own errands, which no page asks for. */
const ERRANDS = [
  'disable-background-networking',
  'disable-component-update',
  'disable-domain-reliability',
  'disable-sync',
  'no-pings',
];

/** Before the app is ready. */
export const setupQuietChromium = (): void => {
  for (const errand of ERRANDS) app.commandLine.appendSwitch(errand);
  app.commandLine.appendSwitch('host-resolver-rules', resolverRules()); // what was overlooked finds no host
};

export const setupOfflineGuard = (session: Session): void => {
  session.setSpellCheckerEnabled(false); // it would fetch a dictionary
  session.webRequest.onBeforeRequest(({ url }, decide) => decide({ cancel: !ownAddress.isRequest(url) }));
};

const resolverRules = (): string => {
  const nowhere = 'MAP * ~NOTFOUND';
  return devServer ? `${nowhere},EXCLUDE ${new URL(devServer).hostname}` : nowhere;
};
