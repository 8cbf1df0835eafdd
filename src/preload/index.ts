/** Gives the page one object, `window.postilBridge`, and nothing else of Electron. */
import { contextBridge, ipcRenderer } from 'electron';
import type { BridgeCall, BridgeCalls, BridgeEvents, PostilBridge } from '#host/bridge';

const call =
  <Channel extends keyof BridgeCalls>(channel: Channel): BridgeCall<Channel> =>
  (...given) =>
    ipcRenderer.invoke(channel, ...given);

const hear = <Channel extends keyof BridgeEvents>(channel: Channel) => {
  return (listener: (...told: Parameters<BridgeEvents[Channel]>) => void): (() => void) => {
    // The event itself holds ipcRenderer: only what is told is passed on.
    const heard = (_event: unknown, ...told: Parameters<BridgeEvents[Channel]>) => listener(...told);
    ipcRenderer.on(channel, heard);
    return () => {
      ipcRenderer.off(channel, heard); // its result is ipcRenderer, which the page must not be given
    };
  };
};

const bridge: PostilBridge = {
  openFiles: call('files:open'),
  saveFile: call('files:save'),
  savePdf: call('files:save-pdf'),
  showMenu: call('menu:show'),
  onMenuCommand: hear('menu:command'),
  speak: call('words:speak'),
  chooseFolder: call('folder:choose'),
  currentFolder: call('folder:current'),
  stopFolder: call('folder:stop'),
  listFolder: call('folder:list'),
  readFromFolder: call('folder:read'),
  onFolderChange: hear('folder:changed'),
  writeBackup: call('backups:write'),
  listBackups: call('backups:list'),
  readBackup: call('backups:read'),
  chooseBackupFolder: call('backups:choose'),
  setBackupDue: call('backups:due'),
  onBackupWanted: hear('backups:wanted'),
  takeGivenFiles: call('given:take'),
  onFilesGiven: hear('given:files'),
};

contextBridge.exposeInMainWorld('postilBridge', bridge);
