/** Gives the page one object, `window.postilBridge`, and nothing else of Electron. */

import { contextBridge, ipcRenderer } from 'electron';
import type { BridgeCall, BridgeCalls, BridgeEvents, PostilBridge } from '#host/bridge';

const bridge: PostilBridge = {
  openFiles: call('files:open'),
  saveFile: call('files:save'),
  showMenu: call('menu:show'),
  onMenuCommand,
};

contextBridge.exposeInMainWorld('postilBridge', bridge);

function call<Channel extends keyof BridgeCalls>(channel: Channel): BridgeCall<Channel> {
  return (...given) => ipcRenderer.invoke(channel, ...given);
}

function onMenuCommand(listener: BridgeEvents['menu:command']): () => void {
  const channel: keyof BridgeEvents = 'menu:command';
  // The event itself holds ipcRenderer: only the command is passed on.
  const heard = (_event: unknown, command: string) => listener(command);
  ipcRenderer.on(channel, heard);
  return () => {
    ipcRenderer.off(channel, heard); // its result is ipcRenderer, which the page must not be given
  };
}
