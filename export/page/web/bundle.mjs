// Makes the page without its data: node bundle.mjs OUT. The same sources give the same bytes. The
// page may run only the one script whose hash its Content-Security-Policy names.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

async function bundle(entry) {
    const result = await build({
        absWorkingDir: fileURLToPath(new URL(".", import.meta.url)),
        entryPoints: [entry],
        bundle: true,
        minify: true,
        write: false,
        format: "iife",
        target: "es2020",
        legalComments: "inline",
        charset: "ascii",
        logLevel: "warning",
    });
    // "</script" within a string of a library would end the element.
    return result.outputFiles[0].text.trim().replace(/<\/(script|style)/gi, "<\\/$1");
}

const script = await bundle("src/main.ts");
const parts = {
    style: await bundle("src/page.css"),
    script,
    script_hash: `sha256-${createHash("sha256").update(script).digest("base64")}`,
};
const template = readFileSync(new URL("index.html", import.meta.url), "utf8");
const page = template.replace(/\{\{(\w+)\}\}/g, (_, name) => parts[name]);
writeFileSync(process.argv[2], page);
