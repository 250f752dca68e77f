import type { Photo } from "../ipc/bindings";

/** The largest a picture is kept, in pixels. */
export const WIDTH = 1600;
export const HEIGHT = 1200;

/** The most characters of Base64. The same number as the companion's. */
export const MOST = 800_000;

/** How well it is drawn, tried one after the other until it is small enough. */
const QUALITIES = [0.85, 0.7, 0.5] as const;

/** The size of a picture that fits, in the shape it has. It is never made larger. */
export function fitted(width: number, height: number, part = 1): { width: number; height: number } {
  const scale = Math.min(1, WIDTH / width, HEIGHT / height) * part;
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** The Base64 in a data address of a JPEG; null when it is something else. */
export function jpegIn(address: string): string | null {
  const [, jpeg] = /^data:image\/jpeg;base64,([A-Za-z0-9+/=]+)$/.exec(address) ?? [];
  return jpeg ?? null;
}

/**
 * A picture drawn anew, so that it holds nothing but what is seen: no place, no camera, no date.
 *
 * Rejects when the file is no picture that this computer can read, or cannot be made small enough.
 */
export async function redrawn(file: Blob): Promise<Photo["jpeg"]> {
  const picture = await createImageBitmap(file);
  try {
    for (const part of [1, 0.5]) {
      const size = fitted(picture.width, picture.height, part);
      const canvas = Object.assign(document.createElement("canvas"), size);
      canvas.getContext("2d")?.drawImage(picture, 0, 0, size.width, size.height);
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
