// Takes a picture of a page that `dateline export --format html` wrote, with the evidence of an
// event open, and prints it:
//   node scripts/photograph_page.mjs PAGE.html PICTURE.png PRINTED.pdf
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { launch } from "../tests/web/page.mjs";

const [page, picture, printed] = process.argv.slice(2);
const browser = await launch();
const tab = await browser.newPage({ viewport: { width: 1440, height: 900 } });
await tab.goto(pathToFileURL(resolve(page)).href);
await tab.getByRole("row").filter({ hasText: "Li Bo" }).first().click();
await tab.getByRole("link", { name: "Timeline" }).click();
await tab.waitForTimeout(1000); // what moves has come to rest
await tab.screenshot({ path: picture });
await tab.pdf({ path: printed, format: "A4" });
await browser.close();
