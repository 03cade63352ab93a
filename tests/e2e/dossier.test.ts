import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runSayso } from "../cli/run-sayso.ts";
import { malformedInputs } from "../readers/malformed-inputs.ts";
import { openBrowser, whyNoBrowser } from "./browser.ts";
import { press, violations } from "./desk-hand.ts";
import { openWindow, type StartedDesk, startDesk } from "./served-desk.ts";

const reason = whyNoBrowser();
const PRESS_FILE = fileURLToPath(new URL("../../examples/press-file/documents", import.meta.url));

describe.skipIf(reason !== null)(`the dossier in a browser${reason === null ? "" : ` (${reason})`}`, () => {
  let browser: Browser;
  let folder: string;
  let desk: StartedDesk;
  let reports: readonly { readonly id: string; readonly mention: string }[];
  const where = (): readonly string[] => ["--case", join(folder, "press.sayso")];
  const decide = async (...args: readonly string[]): Promise<void> => {
    expect((await runSayso(["decide", ...args, "--by", "nk", ...where()])).err).toBe("");
  };

  /** Opens a saved page as whoever is handed it does, and tells everything that it asks for. */
  async function openFile(file: string, colorScheme: "light" | "dark" = "light", width = 1280): Promise<{ page: Page; asked: string[] }> {
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } });
    const page = await context.newPage();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    page.on("console", (message) => asked.push(message.text()));
    await page.goto(pathToFileURL(file).href);
    return { page, asked };
  }

  beforeAll(async () => {
    browser = await openBrowser();
    folder = await mkdtemp(join(tmpdir(), "sayso-dossier-"));
    await runSayso(["read", ...where(), PRESS_FILE]);
    reports = JSON.parse((await runSayso(["list", "reports", ...where(), "--json"])).out) as typeof reports;
    desk = await startDesk(join(folder, "press.sayso"));
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    if (desk) expect(await desk.stop()).toBe(0);
    if (folder) await rm(folder, { recursive: true, force: true });
  });

  test("from nothing decided to a saved file that anybody can open", { timeout: 120_000 }, async () => {
    const { context, page, complaints } = await openWindow(browser, desk);
    await press(page, "g", "o");
    await page.getByRole("heading", { name: "Nothing is decided yet" }).waitFor();
    expect(page.url()).toBe(`${desk.origin}/dossier`);
    expect(await violations(page)).toEqual([]);

    const [first, second, third] = reports;
    await decide("accept", first?.id ?? "");
    await decide("edit", second?.id ?? "", "--field", "killed", "--value", "9", "--why", "the hospital's list");
    await decide("reject", third?.id ?? "");
    await page.getByText("Decided by nk (3)").waitFor();
    expect(await page.locator(".dossier tbody tr").first().textContent()).toMatch(/^Incident reports1101/u);
    expect(await violations(page)).toEqual([]);

    const [saved] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Save the dossier" }).click()]);
    expect(saved.suggestedFilename()).toBe("dossier.html");
    const file = join(folder, "dossier.html");
    await saved.saveAs(file);
    await page.getByText("Saved as dossier.html.").waitFor();
    const text = await readFile(file, "utf8");
    expect(text).not.toContain("machine, not reviewed");
    expect(complaints.filter((one) => !one.startsWith("asked elsewhere: blob:"))).toEqual([]);

    await page.getByRole("checkbox", { name: /^With the \d+ that no person reviewed/u }).check();
    const [marked] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Save the dossier" }).click()]);
    expect(await readFile(await marked.path(), "utf8")).toContain("machine, not reviewed");
    await context.close();
  });

  test("a codebook's tables are made by one press, and each file saved by another", { timeout: 120_000 }, async () => {
    const { context, page, complaints } = await openWindow(browser, desk);
    await page.goto(`${desk.origin}/dossier`);
    const tables = page.getByRole("region", { name: "Rows for a codebook" });
    await tables.getByRole("radio", { name: /^GTD/u }).check();
    await tables.getByRole("button", { name: "Make the tables" }).click();
    await tables.getByText(/^Made, with rows of \d incidents?/u).waitFor();
    expect(await violations(page)).toEqual([]);
    for (const name of ["gtd.csv", "gtd-footnotes.csv", "gtd-left-out.csv"]) {
      const press = tables.getByRole("button", { name: `Save ${name}` }).click();
      const [saved] = await Promise.all([page.waitForEvent("download"), press]);
      expect(saved.suggestedFilename()).toBe(name);
      const text = await readFile(await saved.path(), "utf8");
      expect(text).toMatch(/^(?:eventid|footnote|incident),/u);
      expect(text).not.toContain("by null");
    }
    await tables.getByRole("checkbox", { name: /^With the \d+ reports that no person reviewed/u }).check();
    expect(await tables.getByRole("button", { name: /^Save gtd/u }).count()).toBe(0);
    expect(complaints.filter((one) => !one.startsWith("asked elsewhere: blob:"))).toEqual([]);
    await context.close();
  });

  test.each(["light", "dark"] as const)(
    "the saved page is accessible in %s colours, asks for nothing, and every footnote leads somewhere",
    async (colors) => {
      const { page, asked } = await openFile(join(folder, "dossier.html"), colors);
      expect(asked).toEqual([page.url()]);
      const broken = await page.evaluate(() => {
        const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
        const to = [...document.querySelectorAll('a[href^="#"]')].map((link) => (link.getAttribute("href") ?? "").slice(1));
        return [...to.filter((id) => !ids.includes(id)), ...ids.filter((id, at) => ids.indexOf(id) !== at)];
      });
      expect(broken).toEqual([]);
      const context = await browser.newContext({ colorScheme: colors, bypassCSP: true });
      const looked = await context.newPage();
      await looked.goto(page.url());
      expect(await violations(looked)).toEqual([]);
      await context.close();
      await page.context().close();
    },
  );

  test.each([800, 1280, 2560])("nothing runs out of a window of %i pixels, at the desk or in the page", async (width) => {
    const { context, page } = await openWindow(browser, desk, "light", width);
    await page.goto(`${desk.origin}/dossier`);
    await page.waitForSelector(".dossier table");
    const opened = await openFile(join(folder, "dossier.html"), "light", width);
    for (const one of [page, opened.page])
      expect(await one.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await opened.page.context().close();
    await context.close();
  });

  test("hostile texts, handles and reasons are the characters they are, and nothing runs", { timeout: 240_000 }, async () => {
    const documents = join(folder, "malformed");
    await mkdir(documents);
    for (const { name, bytes, sidecar } of malformedInputs().filter((one) => one.bytes.length < 20_000)) {
      await writeFile(join(documents, name), bytes);
      if (sidecar) await writeFile(join(documents, `${name}.json`), sidecar);
    }
    const hostile = ["--case", join(folder, "malformed.sayso")];
    const script = "<script>window.saysoRan=1</script><img src=x onerror=window.saysoRan=1>";
    await runSayso(["read", ...hostile, documents]);
    const statements = JSON.parse((await runSayso(["list", "statements", ...hostile, "--json"])).out) as readonly { readonly id: string }[];
    const edit = ["decide", "edit", statements[0]?.id ?? "", "--field", "speaker", "--value", script, "--why", script];
    expect((await runSayso([...edit, "--by", script, ...hostile])).code).toBe(0);
    for (const more of [[], ["--unreviewed"]]) {
      const file = join(folder, `hostile-${more.length}.html`);
      expect((await runSayso(["dossier", ...hostile, "--out", file, ...more])).err).toBe("");
      const { page, asked } = await openFile(file);
      await page.mouse.move(300, 300);
      expect(await page.evaluate(() => (window as unknown as { saysoRan?: number }).saysoRan ?? 0)).toBe(0);
      expect(await page.locator("script, iframe, img, svg, object, embed, form").count()).toBe(0);
      expect(await page.locator("body").textContent()).toContain(script);
      expect(asked).toEqual([page.url()]);
      await page.context().close();
    }
  });
});
