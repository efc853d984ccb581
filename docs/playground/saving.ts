/** Copies and files that the reader takes along. */

/** So many pixels of the image for one of the picture. */
const SCALE = 2;

/** Hands a file to the reader. */
export function download(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}

/** The name of a file from that of a measure. */
export function fileName(measure: string, ending: string): string {
  const words = measure.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? ["chart"];
  return `${words.join("-")}.${ending}`;
}

/** A picture as an SVG file. */
export const svgFile = (svg: string): Blob => new Blob([svg], { type: "image/svg+xml" });

/** A picture as PNG, drawn by the browser with the fonts of the machine. */
export async function pngFile(svg: string): Promise<Blob> {
  const address = URL.createObjectURL(svgFile(svg));
  try {
    const image = new Image();
    image.src = address;
    await image.decode().catch(() => {
      throw new Error("The picture cannot become an image here: the policy of this site must allow img-src blob:.");
    });
    const canvas = document.createElement("canvas");
    canvas.width = image.naturalWidth * SCALE;
    canvas.height = image.naturalHeight * SCALE;
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((done, fail) => {
      canvas.toBlob((file) => {
        if (file === null) fail(new Error("the browser made no image"));
        else done(file);
      }, "image/png");
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
