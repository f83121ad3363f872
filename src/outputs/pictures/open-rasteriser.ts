import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

const require = createRequire(import.meta.url);
const FACES = [
  '@expo-google-fonts/literata/400Regular/Literata_400Regular.ttf',
  '@expo-google-fonts/literata/400Regular_Italic/Literata_400Regular_Italic.ttf',
  '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf',
];

let ready: Promise<void> | undefined;

/** Returns what draws SVG as PNG of a width in pixels: the same bytes on any machine, for no font of the system is asked. */
export async function openRasteriser(): Promise<(svg: string, width: number) => Uint8Array> {
  ready ??= readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm')).then((code) => initWasm(code));
  await ready;
  const fontBuffers = await Promise.all(FACES.map((face) => readFile(require.resolve(face))));
  const font = { fontBuffers, defaultFontFamily: 'Literata' };
  return (svg, width) => {
    const drawn = new Resvg(svg, { font, fitTo: { mode: 'width', value: width } });
    const png = drawn.render().asPng();
    drawn.free();
    return png;
  };
}
