// SPDX-License-Identifier: GPL-3.0-or-later
// node contracts.js REQUESTS.jsonl CONTRACT PREFIX [STRIP [BEYOND]]: says every recorded request whose path begins with PREFIX
// again to a Prism mock of the contract and fails where that finds a violation. STRIP is cut off the path's beginning;
// requests whose path holds BEYOND are not in the contract.
'use strict';

const fs = require('fs');
const http = require('http');
const net = require('net');
const path = require('path');
const { spawn } = require('child_process');

const [recorded, contract, prefix, strip = '', beyond = ''] = process.argv.slice(2);
const requests = fs
  .readFileSync(recorded, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line))
  .filter((request) => request.url.startsWith(prefix) && !(beyond && request.url.includes(beyond)) && !(prefix === '/api/' && /^\/api\/(v\d|webhooks)/.test(request.url)));

function freePort() {
  return new Promise((done) => {
    const probe = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });
}

function startPrism(port) {
  const prism = spawn(
    process.execPath,
    [path.join(__dirname, 'node_modules/@stoplight/prism-cli/dist/index.js'), 'mock', '-p', String(port), '-h', '127.0.0.1', contract],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  return new Promise((ready, failed) => {
    let said = '';
    const hear = (chunk) => {
      said += chunk;
      if (said.includes('listening')) ready(prism);
    };
    prism.stdout.on('data', hear);
    prism.stderr.on('data', hear);
    prism.on('exit', () => failed(new Error(`Prism ended: ${said}`)));
    process.on('exit', () => prism.kill());
  });
}

function replay(port, request) {
  const headers = { ...request.headers };
  delete headers.host;
  delete headers.connection;
  return new Promise((done, failed) => {
    const again = http.request(
      { host: '127.0.0.1', port, method: request.method, path: request.url.slice(strip.length), headers },
      (response) => {
        let body = '';
        response.on('data', (chunk) => (body += chunk));
        response.on('end', () => done({ status: response.statusCode, violations: response.headers['sl-violations'], body }));
      },
    );
    again.on('error', failed);
    again.end(Buffer.from(request.body, 'base64'));
  });
}

async function main() {
  if (requests.length === 0) throw new Error(`no request begins with ${prefix}`);
  const port = await freePort();
  await startPrism(port);
  let bad = 0;
  for (const request of requests) {
    const { status, violations, body } = await replay(port, request);
    const wrong = (violations || '').includes('"request"') || (status >= 400 && /prism/.test(body));
    if (!wrong) continue;
    bad += 1;
    console.error(`${request.method} ${request.url}: ${status} ${violations || ''} ${body.slice(0, 500)}`);
  }
  console.log(`${requests.length} requests, ${bad} against the contract`);
  process.exit(bad ? 1 : 0);
}

main().catch((error) => {
  console.error(String(error));
  process.exit(1);
});
