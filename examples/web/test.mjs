// test.mjs BROWSER PAGE SCREENSHOT: opens the page in a browser without a window, moves a slider
// with the mouse, and writes a screenshot. Prints a line for each of the two pictures: its
// controls, as `scene --digest` takes them, its size and its digest.
//
// Ends with status 69 if the browser does not start here.
//
// The browser is driven by the DevTools protocol, through pipes: file descriptors 3 and 4.
// https://chromedevtools.github.io/devtools-protocol/
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [browser, page, screenshot] = process.argv.slice(2);
const profile = mkdtempSync(join(tmpdir(), "hadamard-web-"));
const flags = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
  "--hide-scrollbars", "--remote-debugging-pipe", `--user-data-dir=${profile}`, "about:blank"];
const child = spawn(browser, flags, { stdio: ["ignore", "ignore", "pipe", "pipe", "pipe"] });
let log = "";
child.stderr.on("data", (text) => { log += text; });
const [input, output] = [child.stdio[3], child.stdio[4]];
// A browser that ends breaks its pipes first. `ends` says why.
for (const stream of [input, output]) stream.on("error", () => {});

let count = 0;
let hasStarted = false;
const waiting = new Map();
let received = "";
output.on("data", (text) => {
  received += text;
  const messages = received.split("\0");
  received = messages.pop();
  for (const message of messages.map((text) => JSON.parse(text))) {
    hasStarted = true;
    const { resolve, reject } = waiting.get(message.id) ?? {};
    if (message.error) reject?.(new Error(message.error.message));
    else resolve?.(message.result);
  }
});

let sessionId;
function send(method, params = {}) {
  const id = ++count;
  input.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
  return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
}

async function evaluate(expression) {
  const { result, exceptionDetails } = await send("Runtime.evaluate", { expression, returnByValue: true });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

async function until(expression) {
  for (let tries = 0; tries < 300; tries++) {
    const value = await evaluate(expression);
    if (value) return value;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`never true: ${expression}`);
}

// Nothing until the page has drawn something.
const state = `(() => {
  const digest = document.getElementById("digest")?.textContent;
  if (!digest) return "";
  const steps = ["orbit", "height", "distance", "time"].map((id) => document.getElementById(id).value);
  const { width, height } = document.getElementById("canvas");
  return [steps.join(","), width, height, digest].join(" ");
})()`;

async function run() {
  const { targetId } = await send("Target.createTarget", { url: "about:blank" });
  ({ sessionId } = await send("Target.attachToTarget", { targetId, flatten: true }));
  await send("Emulation.setDeviceMetricsOverride", { width: 720, height: 800, deviceScaleFactor: 1, mobile: false });
  await send("Page.navigate", { url: pathToFileURL(page).href });
  const first = await until(state);
  console.log(first);

  // From its knob to the right: press, move, release.
  const box = await evaluate(`(() => {
    const { left, top, width, height } = document.getElementById("orbit").getBoundingClientRect();
    return { left, top, width, height };
  })()`);
  const y = box.top + box.height / 2;
  const mouse = (type, part) => send("Input.dispatchMouseEvent",
    { type, x: box.left + part * box.width, y, button: "left", buttons: type === "mouseReleased" ? 0 : 1, clickCount: 1 });
  await mouse("mousePressed", 0.1);
  await mouse("mouseMoved", 0.5);
  await mouse("mouseMoved", 0.8);
  await mouse("mouseReleased", 0.8);
  console.log(await until(`(${state}) !== ${JSON.stringify(first)} && ${state}`));

  const { data } = await send("Page.captureScreenshot", { format: "png" });
  writeFileSync(screenshot, Buffer.from(data, "base64"));
}

const ends = new Promise((_, reject) => {
  child.on("error", reject);
  child.on("exit", (status) => reject(new Error(`the browser ended with status ${status}\n${log}`)));
});
const late = new Promise((_, reject) => {
  setTimeout(() => reject(new Error(`no answer after a minute\n${log}`)), 60_000).unref();
});
try {
  await Promise.race([run(), ends, late]);
} catch (error) {
  console.error(error.message);
  process.exitCode = hasStarted ? 1 : 69;
}
ends.catch(() => {});
child.kill();
await new Promise((resolve) => (child.exitCode === null && child.signalCode === null ? child.once("exit", resolve) : resolve()));
rmSync(profile, { recursive: true, force: true, maxRetries: 10 });
process.exit();
