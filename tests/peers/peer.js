// SPDX-License-Identifier: GPL-3.0-or-later
// node peer.js CERTS OUT: mail servers (npm smtp-server) for tests. Prints one JSON line of ports, then one JSON line per
// message that arrived goes to OUT/arrivals.jsonl and its bytes to OUT/N.eml. What goes wrong is chosen by the
// recipient's name before the @; see README.md. User "ada", password "right".
'use strict';

const fs = require('fs');
const path = require('path');
const { SMTPServer } = require('smtp-server');

const [certs, out] = process.argv.slice(2);
let arrived = 0;

function refusal(code, text) {
  return Object.assign(new Error(text), { responseCode: code });
}

function localPart(address) {
  return address.slice(0, address.lastIndexOf('@'));
}

function store(session, raw) {
  const file = path.join(out, `${++arrived}.eml`);
  fs.writeFileSync(file, raw);
  const line = {
    from: session.envelope.mailFrom.address,
    to: session.envelope.rcptTo.map((each) => each.address),
    user: session.user || '',
    secure: session.secure,
    hello: session.hostNameAppearsAs,
    size: raw.length,
    file,
  };
  fs.appendFileSync(path.join(out, 'arrivals.jsonl'), JSON.stringify(line) + '\n');
}

function drop(server, session) {
  for (const connection of server.connections) {
    if (connection.session.id === session.id) connection._socket.destroy();
  }
}

function makeServer(options) {
  const server = new SMTPServer({
    banner: 'peer for tests',
    authMethods: ['PLAIN', 'LOGIN'],
    logger: false,
    ...options,
    onAuth(auth, session, done) {
      if (auth.method === 'XOAUTH2') {
        if (auth.username === 'ada' && auth.accessToken === 'right') return done(null, { user: auth.username });
        return done(null, { data: { status: '401', schemes: 'bearer', scope: 'mail' } });
      }
      if (auth.username === 'ada' && auth.password === 'right') return done(null, { user: auth.username });
      return done(refusal(535, 'wrong user name or password'));
    },
    onRcptTo(address, session, done) {
      const fault = /^f(\d{3})$/.exec(localPart(address.address));
      if (fault) return done(refusal(Number(fault[1]), `refused as ${fault[1]}`));
      const hold = /^hold-rcpt-(\d+)/.exec(localPart(address.address));
      return setTimeout(done, hold ? Number(hold[1]) : 0);
    },
    onData(stream, session, done) {
      const chunks = [];
      stream.on('data', (chunk) => chunks.push(chunk));
      stream.on('end', () => {
        const name = localPart(session.envelope.rcptTo[0].address);
        const fault = /^d(\d{3})$/.exec(name);
        if (fault) return done(refusal(Number(fault[1]), `refused after data as ${fault[1]}`));
        store(session, Buffer.concat(chunks));
        if (name === 'drop-after-dot') return drop(server, session);
        if (name === 'stall') return undefined;
        const hold = /^hold-dot-(\d+)/.exec(name);
        return setTimeout(() => done(null, 'kept'), hold ? Number(hold[1]) : 0);
      });
    },
  });
  server.on('error', () => {}); // a client that hangs up is what some tests are about
  return server;
}

function certificate(name) {
  return {
    key: fs.readFileSync(path.join(certs, `${name}.key`)),
    cert: fs.readFileSync(path.join(certs, `${name}.pem`)),
  };
}

const servers = {
  starttls: makeServer({ ...certificate('good') }),
  tls: makeServer({ secure: true, ...certificate('good') }),
  login: makeServer({ secure: true, authMethods: ['LOGIN'], ...certificate('good') }),
  oauth: makeServer({ secure: true, authMethods: ['XOAUTH2'], ...certificate('good') }),
  small: makeServer({ secure: true, size: 2000, ...certificate('good') }),
  plain: makeServer({ hideSTARTTLS: true, authOptional: true, allowInsecureAuth: true }),
  wrongHost: makeServer({ secure: true, ...certificate('wrong-host') }),
  expired: makeServer({ secure: true, ...certificate('expired') }),
  selfSigned: makeServer({ secure: true, ...certificate('self-signed') }),
};

const starting = Object.entries(servers).map(
  ([name, server]) =>
    new Promise((ready) => {
      const listener = server.listen(0, '127.0.0.1', () => ready([name, listener.address().port]));
    }),
);
Promise.all(starting).then((ports) => console.log(JSON.stringify(Object.fromEntries(ports))));
process.stdin.on('end', () => process.exit(0)).resume(); // ends with whoever started it
