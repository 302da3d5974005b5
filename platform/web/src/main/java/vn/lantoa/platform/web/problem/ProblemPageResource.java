package vn.lantoa.platform.web.problem;

import java.util.Locale;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The page behind a problem's {@code type}: what the code means and what to do, in the reader's language. */
@Path("/problems/{area}/{code}")
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

        private Templates() {}
    }

    @GET
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
