/** The running program's own address. */
import { app } from 'electron';
import { createOwnAddress } from './own-address';

const { ELECTRON_RENDERER_URL } = process.env; // set by electron-vite dev

export const devServer = app.isPackaged ? undefined : ELECTRON_RENDERER_URL;
export const ownAddress = createOwnAddress(devServer);
