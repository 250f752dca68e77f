import type { Photo } from "../ipc/bindings";

/** The largest a picture is kept, in pixels. */
export const WIDTH = 1600;
export const HEIGHT = 1200;

/** The most characters of Base64: 600 KB of JPEG. The same number as the companion's. */
export const MOST = 800_000;

/** How well it is drawn, tried one after the other until it is small enough. */
const QUALITIES = [0.85, 0.7, 0.5] as const;

/** Parts of the size that fits, tried when the quality alone does not make it small enough. */
const SIZES = [1, 0.75, 0.5, 0.25] as const;

/** The size of a picture that fits, in the shape it has. It is never made larger. */
export function fitted(width: number, height: number, part = 1): { width: number; height: number } {
  const scale = Math.min(1, WIDTH / width, HEIGHT / height) * part;
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** The Base64 in a data address of a JPEG; null when it is something else. */
export function jpegIn(address: string): string | null {
  const [, jpeg] = /^data:image\/jpeg;base64,(\/9j\/[A-Za-z0-9+/=]+)$/.exec(address) ?? [];
  return jpeg ?? null;
}

/**
 * A picture drawn anew, so that it holds nothing but what is seen: no place, no camera, no date.
 *
 * Rejects when the file is no picture that this computer can read, or cannot be made small enough.
 */
export async function redrawn(file: Blob): Promise<Photo["jpeg"]> {
  const picture = await createImageBitmap(file, { imageOrientation: "from-image" });
  try {
    for (const part of SIZES) {
      const canvas = draw(picture, fitted(picture.width, picture.height, part));
      for (const quality of QUALITIES) {
        const jpeg = jpegIn(canvas.toDataURL("image/jpeg", quality));
        if (jpeg && jpeg.length <= MOST) return jpeg;
      }
    }
  } finally {
    picture.close();
  }
  throw new Error("this picture cannot be made small enough");
}

/** A canvas of a size with a picture on white: a JPEG has no see-through, and black would take its place. */
function draw(picture: ImageBitmap, size: { width: number; height: number }): HTMLCanvasElement {
  const canvas = Object.assign(document.createElement("canvas"), size);
  const pen = canvas.getContext("2d");
  if (!pen) throw new Error("there is no canvas to draw on");
  pen.fillStyle = "white";
  pen.fillRect(0, 0, size.width, size.height);
  pen.drawImage(picture, 0, 0, size.width, size.height);
  return canvas;
}

/** The bytes of a kept picture. */
export function bytesOf(jpeg: Photo["jpeg"]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(jpeg), (letter) => letter.charCodeAt(0));
}

/**
 * Shows a kept picture on a canvas: the content security policy has no address under which it could be loaded.
 * Draws nothing when `isGone` says that the canvas is no longer there. Rejects when it cannot be read.
 */
export async function show(
  jpeg: Photo["jpeg"],
  canvas: HTMLCanvasElement,
  isGone: () => boolean,
): Promise<void> {
  const picture = await createImageBitmap(new Blob([bytesOf(jpeg)], { type: "image/jpeg" }));
  try {
    if (isGone()) return;
    canvas.width = picture.width;
    canvas.height = picture.height;
    canvas.getContext("2d")?.drawImage(picture, 0, 0);
  } finally {
    picture.close();
  }
}
