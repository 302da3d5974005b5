package vn.lantoa.gateway.docs;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import io.vertx.core.http.HttpServerRequest;

import vn.lantoa.gateway.browser.SecurityHeaders;
import vn.lantoa.gateway.entry.PublicPage;
import vn.lantoa.gateway.route.RoutingTable;
import vn.lantoa.gateway.route.ServiceRoute;

/** {@code /problems}: the areas of problem codes, each with its index. */
@ApplicationScoped
class ProblemIndexPage implements PublicPage {

    private static final String HOME = "/problems";
    private static final String PAGE = """
            <!doctype html>
            <html lang="vi">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <title>Mã lỗi · Lan Tỏa</title>
              <style>body { font: 1rem/1.6 system-ui, sans-serif; max-width: 42rem; margin: 3rem auto; \
            padding: 0 1rem; }</style>
            </head>
            <body>
              <h1>Mã lỗi</h1>
              <p lang="en">The problem codes of the API, by the service that answers them.</p>
              <ul>%s</ul>
            </body>
            </html>
            """;

    private final RoutingTable routes;

    ProblemIndexPage(RoutingTable routes) {
        this.routes = routes;
    }

    @Override
    public boolean has(String path) {
        return path.equals(HOME);
    }

    @Override
    public void answer(HttpServerRequest request) {
        String areas = Stream.concat(
                        Stream.of("common"), routes.installed().stream().map(ServiceRoute::name))
                .map(area -> "<li><a href=\"%s/%s\">%s</a></li>".formatted(HOME, area, area))
                .collect(Collectors.joining());
        SecurityHeaders.putPolicy(request, SecurityHeaders.TEXT_PAGE);
        request.response()
                .putHeader("Content-Type", "text/html; charset=utf-8")
                .putHeader("Cache-Control", "no-cache")
                .end(PAGE.formatted(areas));
    }
}
