// SPDX-License-Identifier: GPL-3.0-or-later
// node service.js CERTS OUT: services that are spoken to by HTTP, small and with a will of their own, for tests. Prints
// one JSON line of ports. Every request that arrived whole is one line in OUT/requests.jsonl, written before it is
// answered: the count of arrivals. A line on standard input {"match": "part of a path", "fault": "...", "times": N}
// chooses what goes wrong; {} makes all well again. See README.md for the faults.
'use strict';

const fs = require('fs');
const http = require('http');
const https = require('https');
const path = require('path');
const readline = require('readline');
const { happy } = require('./answers.js');

const [certs, out] = process.argv.slice(2);
const ports = {};
let plan = {};
let seen = 0;

function log(request, body, which) {
  const line = {
    port: which,
    method: request.method,
    url: request.url,
    headers: request.headers,
    body: body.toString('base64'),
  };
  fs.appendFileSync(path.join(out, 'requests.jsonl'), JSON.stringify(line) + '\n');
}

function faultFor(request) {
  if (!plan.match || !request.url.includes(plan.match)) return '';
  if (plan.method && plan.method !== request.method) return '';
  if (plan.times !== undefined && plan.times-- <= 0) return '';
  return plan.fault;
}

function send(response, status, headers, body) {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
}

function date(seconds) {
  return new Date(Date.now() + seconds * 1000).toUTCString();
}

const faults = {
  drop: (request) => request.socket.destroy(),
  reset: (request) => request.socket.resetAndDestroy(),
  hang: () => {},
  malformed: (request, response) => send(response, 200, {}, '{"ok": tru'),
  truncated: (request, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': 5000 });
    response.write('{"ok": true, ');
    setTimeout(() => request.socket.destroy(), 30);
  },
  html: (request, response) => send(response, 200, { 'content-type': 'text/html' }, '<html><body>Welcome</body></html>'),
  empty: (request, response) => send(response, 200, {}, ''),
  array: (request, response) => send(response, 200, {}, '[1,2]'),
  endless: (request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const more = () => {
      while (!response.destroyed && response.write(Buffer.alloc(65536, 0x20))) {}
    };
    response.on('drain', more);
    more();
  },
  slow: (request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const drip = setInterval(() => response.write(' '), 50);
    response.on('close', () => clearInterval(drip));
  },
  redirect: (request, response) =>
    send(response, 307, { location: `http://localhost:${ports.elsewhere}${request.url}` }, ''),
  'redirect-303': (request, response) => send(response, 303, { location: '/done' }, ''),
  '429-seconds': (request, response) => send(response, 429, { 'retry-after': '77' }, { message: 'slow down' }),
  '429-date': (request, response) => send(response, 429, { 'retry-after': date(90) }, { message: 'slow down' }),
  '429-huge': (request, response) => send(response, 429, { 'retry-after': '999999999999999999999' }, {}),
  '429-reset': (request, response) => send(response, 429, { 'x-ratelimit-reset': '33' }, {}),
  '429-body': (request, response) => send(response, 429, {}, { retry_after: 1.5, message: 'slow down' }),
  '429-ms': (request, response) => send(response, 429, {}, { retry_after_ms: 2500, errcode: 'M_LIMIT_EXCEEDED' }),
};

function refuse(name, request, response) {
  if (faults[name]) return faults[name](request, response);
  const status = Number(name.slice(0, 3));
  // What comes after the status is the body: "403:{...}".
  const body = name.length > 4 ? name.slice(4) : JSON.stringify({ message: `answered ${status}` });
  return send(response, status, {}, body);
}

function handle(which) {
  return (request, response) => {
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('error', () => {});
    request.on('end', () => {
      const body = Buffer.concat(chunks);
      log(request, body, which);
      const fault = faultFor(request);
      if (fault) return refuse(fault, request, response);
      const [status, headers, answer] = happy(request, body, ++seen, `${which}:${ports[which]}`);
      return send(response, status, headers, answer);
    });
  };
}

function certificate(name) {
  return { key: fs.readFileSync(path.join(certs, `${name}.key`)), cert: fs.readFileSync(path.join(certs, `${name}.pem`)) };
}

const servers = {
  http: http.createServer(handle('http')),
  elsewhere: http.createServer(handle('elsewhere')),
  https: https.createServer(certificate('good'), handle('https')),
  wrongHost: https.createServer(certificate('wrong-host'), handle('wrongHost')),
  expired: https.createServer(certificate('expired'), handle('expired')),
  selfSigned: https.createServer(certificate('self-signed'), handle('selfSigned')),
  oldTls: https.createServer(
    { ...certificate('good'), minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' },
    handle('oldTls'),
  ),
};

Promise.all(
  Object.entries(servers).map(
    ([name, server]) =>
      new Promise((ready) => {
        server.on('clientError', (error, socket) => socket.destroy());
        server.on('tlsClientError', () => {});
        server.listen(0, '127.0.0.1', () => {
          ports[name] = server.address().port;
          ready();
        });
      }),
  ),
).then(() => console.log(JSON.stringify(ports)));

readline.createInterface({ input: process.stdin }).on('line', (line) => {
  plan = JSON.parse(line);
  console.log('{"planned":true}');
}).on('close', () => process.exit(0)); // ends with whoever started it
