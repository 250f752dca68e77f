import { afterEach, expect, test, vi } from "vitest";
import { bytesOf, fitted, jpegIn, MOST, redrawn, show } from "./photo";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const JPEG = "/9j/4AAQ";

/** A webview that can draw: it notes what was drawn, and `written` says how each canvas is written down. */
function webview(width: number, height: number, written: (quality: number, width: number) => string) {
  const drawn: number[][] = [];
  const painted: string[] = [];
  const close = vi.fn();
  const pen = {
    fillStyle: "",
    fillRect: () => painted.push(pen.fillStyle),
    drawImage: (_: unknown, ...place: number[]) => drawn.push(place),
  };
  vi.stubGlobal(
    "createImageBitmap",
    vi.fn(async () => ({ width, height, close })),
  );
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(pen as never);
  vi.spyOn(HTMLCanvasElement.prototype, "toDataURL").mockImplementation(function (
    this: HTMLCanvasElement,
    _,
    quality,
  ) {
    return `data:image/jpeg;base64,${written(Number(quality), this.width)}`;
  });
  return { drawn, painted, close };
}

const heavy = "/9j/" + "A".repeat(MOST);

test("a large picture is made smaller in the shape it has, and a small one stays", () => {
  expect(fitted(3200, 1200)).toEqual({ width: 1600, height: 600 });
  expect(fitted(1000, 4800)).toEqual({ width: 250, height: 1200 });
  expect(fitted(300, 200)).toEqual({ width: 300, height: 200 });
  expect(fitted(10_000, 1)).toEqual({ width: 1600, height: 1 });
});

test("only a JPEG in Base64 is taken from an address", () => {
  expect(jpegIn("data:image/jpeg;base64,/9j/4AAQ=")).toBe("/9j/4AAQ=");
  expect(jpegIn("data:image/png;base64,iVBOR")).toBeNull();
  expect(jpegIn("data:image/jpeg;base64,iVBOR")).toBeNull();
  expect(jpegIn('data:image/jpeg;base64,/9j/"><script>')).toBeNull();
});

test("a picture is drawn anew on white, in the size that is kept", async () => {
  const { drawn, painted, close } = webview(3200, 2400, () => JPEG);

  const jpeg = await redrawn(new Blob(["x"]));

  expect(jpeg).toBe(JPEG);
  expect(drawn).toEqual([[0, 0, 1600, 1200]]);
  expect(painted).toEqual(["white"]);
  expect(close).toHaveBeenCalledTimes(1);
});

test("a picture that is too heavy is drawn with less quality first, and then smaller", async () => {
  const tried: string[] = [];
  webview(1600, 1200, (quality, width) => {
    tried.push(`${width} ${quality}`);
    return width <= 1200 ? JPEG : heavy;
  });

  await redrawn(new Blob(["x"]));

  expect(tried).toEqual(["1600 0.85", "1600 0.7", "1600 0.5", "1200 0.85"]);
});

test("a picture that cannot be made small enough is refused, and let go", async () => {
  const { close } = webview(1600, 1200, () => heavy);

  await expect(redrawn(new Blob(["x"]))).rejects.toThrow("small enough");

  expect(close).toHaveBeenCalledTimes(1);
});

test("the bytes of a kept picture are those of a JPEG", () => {
  expect([...bytesOf(JPEG)].slice(0, 3)).toEqual([0xff, 0xd8, 0xff]);
});

test("a kept picture is drawn in its own size, unless its place has gone by then", async () => {
  const { drawn } = webview(640, 480, () => JPEG);
  const canvas = document.createElement("canvas");

  await show(JPEG, canvas, () => true);
  expect(drawn).toEqual([]);
  await show(JPEG, canvas, () => false);

  expect([canvas.width, canvas.height]).toEqual([640, 480]);
  expect(drawn).toEqual([[0, 0]]);
});
