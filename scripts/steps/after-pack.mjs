// Called by electron-builder when a package's files are in place: sets the fuses strictly and removes Electron's own start page.
// The settings themselves are in electron-builder.yml.
import fs from 'node:fs';
import path from 'node:path';
import { FuseV1Options, FuseVersion, flipFuses, getCurrentFuseWire } from '@electron/fuses';

/**
 * @param {import('electron-builder').AfterPackContext} context
 */
export async function afterPack(context) {
  const { packager, appOutDir, electronPlatformName } = context;
  fs.rmSync(path.join(packager.getResourcesDir(appOutDir), 'default_app.asar'), { force: true });
  const program = path.join(appOutDir, programName(packager, electronPlatformName));
  await flipFuses(program, fuseConfig(packager.config.electronFuses ?? {}, await getCurrentFuseWire(program)));
}

function programName(packager, platformName) {
  if (platformName === 'linux') return packager.executableName;
  return `${packager.appInfo.productFilename}${platformName === 'win32' ? '.exe' : '.app'}`;
}

/**
 * electron-builder flips the named fuses too, but lets unnamed ones pass; `strictlyRequireAllFuses` stops at a fuse nobody has decided on.
 * @param {object} settings by the names used in electron-builder.yml
 * @param {object} wire the fuses this Electron has
 * @returns {import('@electron/fuses').FuseConfig}
 */
function fuseConfig(settings, wire) {
  /** @type {any} filled below; whether it is complete is for flipFuses to say */
  const config = { version: FuseVersion.V1, strictlyRequireAllFuses: true };
  for (const [name, isOn] of Object.entries(settings)) {
    const option = FuseV1Options[name[0].toUpperCase() + name.slice(1)];
    if (option === undefined) throw new Error(`electron-builder.yml names an unknown fuse: ${name}`);
    config[option] = isOn;
  }
  // Newer runtimes only, and electron-builder has no name for it: faster bounds checks of WebAssembly, on by default.
  if (FuseV1Options.WasmTrapHandlers in wire) config[FuseV1Options.WasmTrapHandlers] = true;
  return config;
}
