package vn.lantoa.gateway.docs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import vn.lantoa.gateway.browser.SecurityHeaders;
import vn.lantoa.gateway.compress.Gzip;
import vn.lantoa.gateway.entry.PublicPage;

/**
 * {@code /docs}: Swagger UI on the merged document, in Vietnamese and English. All assets are of our own origin, and
 * the page has no inline script. Who signs in comes back to {@code signed-in.html}.
 */
@ApplicationScoped
class DocsPage implements PublicPage {

    private static final String HOME = "/docs";
    private static final String OURS = "docs/";
    private static final String SWAGGER_UI = "META-INF/resources/openapi-ui/";

    private final Map<String, Asset> assets = new HashMap<>();

    private record Asset(String mediaType, Buffer content, Buffer packed) {}

    private final String policy;

    DocsPage(@ConfigProperty(name = "lantoa.identity.issuer") URI issuer) {
        policy = SecurityHeaders.scriptedPage(issuer.getScheme() + "://" + issuer.getAuthority());
        Asset page = read(OURS + "index.html", "text/html; charset=utf-8");
        assets.put(HOME, page);
        assets.put(HOME + "/", page);
        add("docs.css", OURS, "text/css; charset=utf-8");
        add("vi.json", OURS, "application/json");
        for (String script : List.of("plugins.js", "start.js", "signed-in.js")) {
            add(script, OURS, "text/javascript; charset=utf-8");
        }
        add("signed-in.html", OURS, "text/html; charset=utf-8");
        add("swagger-ui-bundle.js", SWAGGER_UI, "text/javascript; charset=utf-8");
        add("swagger-ui.css", SWAGGER_UI, "text/css; charset=utf-8");
        add("favicon.ico", SWAGGER_UI, "image/x-icon");
    }

    private void add(String name, String folder, String mediaType) {
        assets.put(HOME + "/" + name, read(folder + name, mediaType));
    }

    private static Asset read(String resource, String mediaType) {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The resource " + resource + " is missing");
            }
            Buffer content = Buffer.buffer(in.readAllBytes());
            return new Asset(mediaType, content, Gzip.of(content));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public boolean has(String path) {
        return assets.containsKey(path);
    }

    @Override
    public void answer(HttpServerRequest request) {
        Asset asset = Objects.requireNonNull(assets.get(request.path()), "only asked for what it has");
        SecurityHeaders.putPolicy(request, policy);
        request.response()
                .putHeader("Content-Type", asset.mediaType())
                .putHeader("Cache-Control", asset.mediaType().startsWith("text/html") ? "no-cache" : "max-age=3600");
        Gzip.vary(request.response().headers());
        boolean packs = Gzip.isTaken(request);
        if (packs) {
            Gzip.mark(request.response().headers());
        }
        request.response().end(packs ? asset.packed() : asset.content());
    }
}
