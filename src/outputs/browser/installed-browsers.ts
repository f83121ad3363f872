import { posix, win32 } from 'node:path';

const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const macApplications = ['Google Chrome', 'Chromium', 'Microsoft Edge'];

const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** Returns the paths at which a Chrome, Chromium or Edge is usually installed, the likeliest first, whether there or not. */
export function installedBrowsers(
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
): string[] {
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    return roots
      .filter((root) => root !== undefined)
      .flatMap((root) => windowsPrograms.map((program) => win32.join(root, program)));
  }
  const folders = (env['PATH'] ?? '').split(':').filter((folder) => folder !== '');
  const onPath = folders.flatMap((folder) => names.map((name) => posix.join(folder, name)));
  if (platform !== 'darwin') return onPath;
  const roots = ['/Applications', ...(env['HOME'] ? [posix.join(env['HOME'], 'Applications')] : [])];
  return [
    ...roots.flatMap((root) =>
      macApplications.map((name) => posix.join(root, `${name}.app/Contents/MacOS/${name}`)),
    ),
    ...onPath,
  ];
}
