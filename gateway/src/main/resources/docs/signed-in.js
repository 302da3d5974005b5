// Gives the code that the identity provider sent here to the page that opened this one.
const opener = window.opener && window.opener.swaggerUIRedirectOauth2;
const answer = new URLSearchParams(window.location.search);
if (opener) {
  const fail = (message) => opener.errCb({ authId: opener.auth.name, source: 'auth', level: 'error', message });
  if (answer.get('state') !== opener.state) {
    fail('The answer does not belong to this sign-in.');
  } else if (answer.get('code')) {
    delete opener.state;
    opener.auth.code = answer.get('code');
    opener.callback({ auth: opener.auth, redirectUrl: opener.redirectUrl });
  } else {
    fail(answer.get('error_description') || answer.get('error') || 'No code came.');
  }
}
window.close();
