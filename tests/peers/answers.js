// SPDX-License-Identifier: GPL-3.0-or-later
// What the services of service.js say when all is well, by path.
'use strict';

const ok = (body, status = 200) => [status, {}, body];

const rules = [
  // Slack
  [/^\/api\/auth\.test$/, () => ok({ ok: true, team: 'T', user: 'bot', team_id: 'T1', user_id: 'U1' })],
  [/^\/api\/files\.getUploadURLExternal$/, (r, b, n, where) => ok({ ok: true, upload_url: uploadUrl(where), file_id: `F${n}` })],
  [/^\/upload\/v1\//, () => [200, { 'content-type': 'text/plain' }, 'OK - 123']],
  [/^\/api\/files\.completeUploadExternal$/, () => ok({ ok: true, files: [{ id: 'F1', permalink: 'https://x.slack.com/files/F1' }] })],
  [/^\/api\/conversations\.list/, (r, body) => ok(conversations(String(body)))],
  [/^\/api\/conversations\.open$/, () => ok({ ok: true, channel: { id: 'D024BE91L' } })],
  [/^\/api\/users\.lookupByEmail/, () => ok({ ok: true, user: { id: 'U0ADA' } })],
  [/^\/api\/users\.list/, () => ok(users)],
  [/^\/services\//, () => [200, { 'content-type': 'text/html' }, 'ok']],
  // Mattermost
  [/^\/api\/v4\/users\/me$/, () => ok({ id: 'm'.repeat(26), username: 'bot' })],
  [/^\/api\/v4\/users\/(username|email)\//, () => ok({ id: 'z'.repeat(26), username: 'zoe' })],
  [/^\/api\/v4\/users\/autocomplete/, () => ok({ users: [{ id: 'z'.repeat(26), username: 'zoe', first_name: 'Zoe', last_name: 'Ö' }] })],
  [/^\/api\/v4\/users\/me\/teams$/, () => ok([{ id: 't'.repeat(26), name: 'support' }])],
  [/^\/api\/v4\/channels\/direct$/, () => ok({ id: 'd'.repeat(26) }, 201)],
  [/^\/api\/v4\/teams\/name\//, () => ok({ id: 'c'.repeat(26) })],
  [/^\/api\/v4\/channels\/search/, () => ok([{ id: 'c'.repeat(26), display_name: 'Thanks', team_id: 't'.repeat(26), delete_at: 0 }])],
  [/^\/api\/v4\/files$/, () => ok({ file_infos: [{ id: 'f'.repeat(26) }], client_ids: [] }, 201)],
  [/^\/api\/v4\/posts$/, () => ok({ id: 'p'.repeat(26) }, 201)],
  // Matrix
  [/^\/_matrix\/client\/v3\/account\/whoami$/, () => ok({ user_id: '@bot:example.org' })],
  [/^\/_matrix\/client\/v3\/directory\/room\//, () => ok({ room_id: '!abc:example.org', servers: ['example.org'] })],
  [/\/state\/m\.room\.encryption/, () => ok({ errcode: 'M_NOT_FOUND', error: 'no' }, 404)],
  [/^\/_matrix\/client\/v1\/media\/config$/, () => ok({ 'm.upload.size': 50000000 })],
  [/^\/_matrix\/media\/v3\/upload/, () => ok({ content_uri: 'mxc://example.org/AQwafuaFswefuhsfAFAgsw' })],
  [/\/send\/m\.room\.message\//, () => ok({ event_id: '$YUwRidLecu:example.org' })],
  [/^\/_matrix\/client\/v3\/joined_rooms$/, () => ok({ joined_rooms: ['!abc:example.org'] })],
  [/\/state\/m\.room\.name/, () => ok({ name: 'Thanks' })],
  // Discord
  [/^\/api\/webhooks\/\d+\/[^/?]+$/, () => ok({ id: '1', type: 1, name: 'Thanks', channel_id: '2' })],
  [/^\/api\/webhooks\/\d+\/[^/?]+\?wait=true/, () => ok({ id: '123', channel_id: '2' })],
  // Teams
  [/^\/workflows\//, () => [202, {}, '']],
  // Zendesk
  [/^\/api\/v2\/users\/me\.json$/, () => ok({ user: { id: 5, email: 'ada@example.org', role: 'agent' } })],
  [/^\/api\/v2\/uploads\.json/, () => ok({ upload: { token: '6bk3gql82em5nmf' } }, 201)],
  [/^\/api\/v2\/search\.json/, () => ok({ results: [{ id: 208, subject: 'Help, my printer is on fire', status: 'open' }] })],
  [/^\/api\/v2\/tickets\/\d+\.json$/, (r) => (r.method === 'PUT' ? ok({ ticket: { id: 208 }, audit: { id: 652 } }) : ok(ticket))],
];

const ticket = { ticket: { id: 208, status: 'open', subject: 'Help', updated_at: '2026-11-22T10:00:00Z' } };
const users = {
  ok: true,
  members: [
    { id: 'U0ZOE', name: 'zoe', profile: { real_name: 'Zoë Öz', display_name: 'Zoë' } },
    { id: 'U0GONE', name: 'gone', deleted: true, profile: { real_name: 'Zoë Gone' } },
    { id: 'U0BOT', name: 'robot', is_bot: true, profile: { real_name: 'Robot' } },
  ],
  response_metadata: { next_cursor: '' },
};

/** Two pages, so that the cursor matters. */
function conversations(form) {
  if (form.includes('cursor=page2'))
    return { ok: true, channels: [{ id: 'C0THANKS', name: 'thanks' }], response_metadata: { next_cursor: '' } };
  return { ok: true, channels: [{ id: 'C0GENERAL', name: 'general' }], response_metadata: { next_cursor: 'page2' } };
}

function uploadUrl(where) {
  const [scheme, port] = where.split(':');
  return `${scheme}://127.0.0.1:${port}/upload/v1/ABC`;
}

function happy(request, body, count, where) {
  const rule = rules.find(([pattern]) => pattern.test(request.url));
  if (rule) return rule[1](request, body, count, where);
  if (request.url.startsWith('/hook')) return request.method === 'POST' ? ok({ taken: true }) : ok('', 405);
  return ok({ message: 'no such path' }, 404);
}

module.exports = { happy };
