/** A path inside a folder, written as the folder is: with backslashes on Windows. */
export function inside(folder: string, name: string): string {
  const bar = folder.includes("\\") ? "\\" : "/";
  return `${folder}${bar}${name.replaceAll(/[\\/]/g, bar)}`;
}
