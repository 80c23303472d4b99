/** A file dropped in one view → the view that works with it. */
import { signal } from "@preact/signals";

const handed = signal<File | null>(null);

/** Keeps the file for the view that opens next. */
export function handOver(file: File): void {
  handed.value = file;
}

/** Takes the file; it is there once. */
export function takeFile(): File | null {
  const file = handed.peek();
  handed.value = null;
  return file;
}
