// A certified OpenID provider with people of its own: PACKAGE PORT SETTINGS.
//
// SETTINGS is JSON: {redirect, people: {login: claims}}. Whoever signs in types their login and any
// password; claims are answered as the specification has it, most of them at the userinfo endpoint.

const [, , folder, port, settings] = process.argv;
const { Provider } = await import(`${folder}/node_modules/oidc-provider/lib/index.js`);
const { redirect, people } = JSON.parse(settings);

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
provider.listen(Number(port), '127.0.0.1', () => console.log('ready'));
