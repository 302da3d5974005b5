package vn.lantoa.platform.web.problem;

import java.util.List;
import java.util.Locale;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * The page behind a problem's {@code type}: what the code means and what to do, in the reader's language; and the index
 * of an area's codes.
 */
@Path("/problems/{area}")
@PermitAll
public class ProblemPageResource {

    private final ProblemCatalogue catalogue;
    private final RequestLanguage language;

    ProblemPageResource(ProblemCatalogue catalogue, RequestLanguage language) {
        this.catalogue = catalogue;
        this.language = language;
    }

    @CheckedTemplate(basePath = "problems", requireTypeSafeExpressions = false)
    static class Templates {
        static native TemplateInstance page(
                String code, int status, String language, String title, String about, String otherTitle);

        static native TemplateInstance index(String area, String language, List<Line> lines);

        private Templates() {}
    }

    /** A code in the index. */
    public record Line(String code, int status, String title) {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public String index(String area) {
        Locale locale = language.get();
        List<Line> lines = catalogue.of(area).stream()
                .map(code -> new Line(code.name(), code.status(), catalogue.title(code, locale)))
                .toList();
        if (lines.isEmpty()) {
            throw Problem.of(CommonProblem.NOT_FOUND);
        }
        return Templates.index(area, locale.getLanguage(), lines).render();
    }

    @GET
    @Path("/{code}")
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public String explain(String area, String code) {
        ProblemCode found = catalogue.find(area, code).orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
        Locale locale = language.get();
        Locale other = ProblemCatalogue.LANGUAGES.stream()
                .filter(one -> !one.equals(locale))
                .findFirst()
                .orElse(locale);
        return Templates.page(
                        found.name(),
                        found.status(),
                        locale.getLanguage(),
                        catalogue.title(found, locale),
                        catalogue.about(found, locale),
                        catalogue.title(found, other))
                .render();
    }
}
