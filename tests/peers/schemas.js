// SPDX-License-Identifier: GPL-3.0-or-later
// node schemas.js REQUESTS.jsonl CONTRACTS: every recorded Slack message has well-formed blocks and every message to
// Teams a valid Adaptive Card 1.5 (Ajv); and the two schemas do refuse what is wrong.
'use strict';

const fs = require('fs');
const path = require('path');
const Ajv = require('ajv');

const [recorded, contracts] = process.argv.slice(2);
const read = (name) => JSON.parse(fs.readFileSync(path.join(contracts, name), 'utf8'));
const requests = fs
  .readFileSync(recorded, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line));

const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
ajv.addMetaSchema(require('ajv/dist/refs/json-schema-draft-06.json'));
const cardSchema = read('adaptive-card-1.5.0.schema.json');
cardSchema.$id = cardSchema.id;
delete cardSchema.id;
const isCard = ajv.compile(cardSchema);
const areBlocks = ajv.compile(read('slack_blocks.schema.json'));

let bad = 0;
let seen = 0;
function hold(check, value, what) {
  seen += 1;
  if (check(value)) return;
  bad += 1;
  console.error(what, JSON.stringify(check.errors.slice(0, 5)));
}

for (const request of requests) {
  if (request.method !== 'POST') continue;
  const text = Buffer.from(request.body, 'base64').toString('utf8');
  if (request.url.startsWith('/workflows/')) {
    const message = JSON.parse(text);
    hold(isCard, message.attachments[0].content, 'Adaptive Card');
    if (text.length > 20000) throw new Error(`a message for Teams has ${text.length} bytes`);
  }
  if (request.url.startsWith('/services/') || request.url.includes('completeUploadExternal')) {
    const { blocks } = JSON.parse(text);
    if (blocks) hold(areBlocks, { blocks }, 'Slack blocks');
  }
}
if (isCard({ type: 'AdaptiveCard', version: '1.5', body: [{ type: 'Image' }] })) throw new Error('an image without url passed');
console.log(`${seen} messages, ${bad} not well-formed`);
process.exit(bad || seen < 3 ? 1 : 0);
