package vn.lantoa.gateway.openapi;

import jakarta.enterprise.context.ApplicationScoped;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;

import vn.lantoa.gateway.compress.Gzip;
import vn.lantoa.gateway.entry.PublicPage;
import vn.lantoa.gateway.limit.ProblemResponder;
import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.Problem;

/** {@code /openapi}: YAML, or JSON where {@code ?format=json} or the header Accept asks for it. */
@ApplicationScoped
class OpenApiPage implements PublicPage {

    private static final String FORMAT = "format";

    private final MergedOpenApi document;
    private final ProblemResponder responder;

    OpenApiPage(MergedOpenApi document, ProblemResponder responder) {
        this.document = document;
        this.responder = responder;
    }

    @Override
    public boolean has(String path) {
        return path.equals("/openapi");
    }

    @Override
    public void answer(HttpServerRequest request) {
        for (String name : request.params().names()) {
            if (!name.equals(FORMAT)) {
                responder.refuse(request, Problem.inQuery(name, CommonProblem.PARAMETER_UNKNOWN, name));
                return;
            }
        }
        String format = request.getParam(FORMAT);
        if (format == null) {
            write(request, prefersJson(request.getHeader("Accept")));
        } else if (format.equalsIgnoreCase("json") || format.equalsIgnoreCase("yaml")) {
            write(request, format.equalsIgnoreCase("json"));
        } else {
            responder.refuse(
                    request, Problem.inQuery(FORMAT, CommonProblem.PARAMETER_INVALID, FORMAT, format, "json, yaml"));
        }
    }

    private static boolean prefersJson(String accept) {
        return accept != null && accept.contains("json") && !accept.contains("yaml");
    }

    private void write(HttpServerRequest request, boolean json) {
        Renditions renditions = document.current();
        Renditions.Rendition rendition = json ? renditions.json() : renditions.yaml();
        HttpServerResponse response =
                request.response().putHeader("Cache-Control", "no-cache").putHeader("ETag", rendition.etag());
        Gzip.vary(response.headers(), "Accept");
        String held = request.getHeader("If-None-Match");
        boolean packs = Gzip.isTaken(request);
        if (held != null && rendition.etag().equals(Gzip.unmarked(held))) {
            if (Gzip.isHeld(request)) {
                Gzip.markTag(response.headers());
            }
            response.setStatusCode(304).end();
        } else {
            response.putHeader("Content-Type", rendition.mediaType());
            if (packs) {
                Gzip.mark(response.headers());
            }
            response.end(packs ? rendition.packed() : rendition.content());
        }
    }
}
