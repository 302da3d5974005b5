// The page's own script: kept out of the HTML so that the content policy can forbid inline scripts.
const WORDS = {
  vi: {
    problems: 'Mã lỗi',
    search: 'Tìm theo tên, đường dẫn, vai trò hoặc mã lỗi',
    guide:
      'Bấm Authorize rồi chọn signIn để đăng nhập (OAuth2, PKCE); bản chạy thử có người dùng viewer, officer… với mật'
      + ' khẩu trùng tên. Mỗi thao tác nêu vai trò được gọi, mã lỗi và ví dụ đã được kiểm thử. Phần mô tả chi tiết bằng'
      + ' tiếng Anh.',
  },
  en: {
    problems: 'Problem codes',
    search: 'Search names, paths, roles or problem codes',
    guide:
      'Authorize, then signIn, signs you in (OAuth2 with PKCE); the local sample has users viewer, officer… whose'
      + ' password is their name. Each operation names the roles that may call it, its problem codes, and bodies that'
      + ' tests send.',
  },
};
const asked = new URLSearchParams(window.location.search).get('lang');
const language = WORDS[asked] ? asked : (navigator.language || '').startsWith('en') ? 'en' : 'vi';

/** The document with the names of its groups and operations in the page's language, where there are such. */
function translated(document, words) {
  document.tags.forEach((tag) => {
    const [name, description] = words.tags[tag.name] || [];
    if (name) {
      Object.values(document.paths)
        .flatMap((item) => Object.values(item))
        .filter((operation) => operation.tags && operation.tags.includes(tag.name))
        .forEach((operation) => {
          operation.tags = operation.tags.map((one) => (one === tag.name ? name : one));
        });
      tag.name = name;
      tag.description = description;
    }
  });
  Object.values(document.paths)
    .flatMap((item) => Object.values(item))
    .forEach((operation) => {
      operation.summary = words.operations[operation.operationId] || operation.summary;
    });
  return document;
}

async function start() {
  const words = WORDS[language];
  document.documentElement.lang = language;
  document.getElementById('guide').textContent = words.guide;
  document.getElementById('problems').textContent = words.problems;
  document.querySelector(`nav [hreflang=${language}]`).setAttribute('aria-current', 'true');
  // what the document itself says is English
  document.getElementById('api').lang = 'en';
  const described = await (await fetch('/openapi?format=json')).json();
  const spec = language === 'vi' ? translated(described, await (await fetch('/docs/vi.json')).json()) : described;
  const ui = window.SwaggerUIBundle({
    spec,
    dom_id: '#api',
    plugins: window.docsPlugins(words),
    docExpansion: 'none',
    filter: true,
    deepLinking: true,
    defaultModelsExpandDepth: 0,
    tryItOutEnabled: true,
    persistAuthorization: false,
    validatorUrl: null,
    oauth2RedirectUrl: `${window.location.origin}/docs/signed-in.html`,
  });
  ui.initOAuth({ clientId: 'lantoa-web', usePkceWithAuthorizationCodeGrant: true });
  window.ui = ui;
}

start();
