import { numbers } from "../words/locale";

const UNITS = ["byte", "kilobyte", "megabyte", "gigabyte", "terabyte"] as const;

/** Bytes as a person reads them, such as "1.2 MB". */
export function sizeName(bytes: number): string {
  const thousands = Math.floor(Math.log10(Math.max(1, bytes)) / 3);
  const at = Math.min(thousands, UNITS.length - 1);
  const value = bytes / 1000 ** at;
  const maximumFractionDigits = value < 10 && at > 0 ? 1 : 0;
  return numbers({ style: "unit", unit: UNITS[at], maximumFractionDigits })().format(value);
}
