/** Saves bytes under a name that says nothing of the case. They are opened by the person, never here. */
export function saveFile(content: Blob | string, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([content], { type: "application/octet-stream" }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000); // The browser may begin to write later than this.
}
