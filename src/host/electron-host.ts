/** The host of the desktop window: asks the main process through the preload's bridge. */
import type { BridgeReply, PostilBridge } from './bridge';
import type { Host } from './contract';

declare global {
  interface Window {
    /** There in the desktop window only. */
    readonly postilBridge?: PostilBridge;
  }
}

export const createElectronHost = (bridge: PostilBridge): Host => ({
  kind: 'electron',
  notice: null,
  menu: {
    show: async (groups) => unwrapped(await bridge.showMenu(groups)),
    onCommand: (listener) => bridge.onMenuCommand(listener),
  },
  folder: {
    choose: async (title) => unwrapped(await bridge.chooseFolder(title)),
    current: async () => unwrapped(await bridge.currentFolder()),
    stop: async () => unwrapped(await bridge.stopFolder()),
    list: async () => unwrapped(await bridge.listFolder()),
    read: async (name, maxBytes) => unwrapped(await bridge.readFromFolder(name, maxBytes)),
    onChange: (listener) => bridge.onFolderChange(listener),
  },
  backups: {
    write: async (bytes, contents) => unwrapped(await bridge.writeBackup(bytes, contents)),
    list: async () => unwrapped(await bridge.listBackups()),
    read: async (name, maxBytes) => unwrapped(await bridge.readBackup(name, maxBytes)),
    choose: async (title) => unwrapped(await bridge.chooseBackupFolder(title)),
    setDue: async (isDue) => unwrapped(await bridge.setBackupDue(isDue)),
    onWanted: (listener) => bridge.onBackupWanted(listener),
  },
  givenFiles: {
    take: async (maxBytes) => unwrapped(await bridge.takeGivenFiles(maxBytes)),
    onGiven: (listener) => bridge.onFilesGiven(listener),
  },
  words: {
    speak: async (language) => unwrapped(await bridge.speak(language)),
  },
  openFiles: async (request) => unwrapped(await bridge.openFiles(request)),
  saveFile: async (request) => unwrapped(await bridge.saveFile(request)),
  savePdf: async (request) => unwrapped(await bridge.savePdf(request)),
  keepStorage: () => navigator.storage.persist(),
});

const unwrapped = <Value>(reply: BridgeReply<Value>): Value => {
  if (!reply.ok) throw new Error(reply.message);
  return reply.value;
};
