// A certified OpenID provider with people of its own, on a free port that it prints: PACKAGE
// SETTINGS.
//
// SETTINGS is JSON: {redirect, people: {login: claims}}. Whoever signs in types their login and any
// password; claims are answered as the specification has it, most of them at the userinfo endpoint.

import { createServer } from 'node:http';
import { once } from 'node:events';

const [, , folder, settings] = process.argv;
const { Provider } = await import(`${folder}/node_modules/oidc-provider/lib/index.js`);
const { redirect, people } = JSON.parse(settings);

// Its own address is part of all that it says, so the port comes first.
const server = createServer().listen(0, '127.0.0.1');
await once(server, 'listening');
const { port } = server.address();

const provider = new Provider(`http://127.0.0.1:${port}`, {
  clients: [{
    client_id: 'releve',
    client_secret: 'a secret of the tests',
    redirect_uris: [redirect],
    grant_types: ['authorization_code'],
    response_types: ['code'],
  }],
  pkce: { required: () => true },
  claims: {
    openid: ['sub', 'roles'],
    profile: ['name', 'preferred_username'],
    email: ['email', 'email_verified'],
  },
  cookies: { keys: ['tests'] },
  async findAccount(_, login) {
    return people[login] && { accountId: login, claims: () => ({ sub: login, ...people[login] }) };
  },
});
server.on('request', provider.callback());
console.log(`ready on ${port}`);
