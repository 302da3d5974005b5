package vn.lantoa.platform.web.problem;

import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;

/** The language that the current request asked for: Vietnamese unless {@code Accept-Language} prefers English. */
@ApplicationScoped
public class RequestLanguage {

    private final CurrentVertxRequest current;

    RequestLanguage(CurrentVertxRequest current) {
        this.current = current;
    }

    /** The best of {@link ProblemCatalogue#LANGUAGES} for the current request. */
    public Locale get() {
        RoutingContext context = current.getCurrent();
        return best(context == null ? null : context.request().getHeader("Accept-Language"));
    }

    /** The best language for a header; the default when it is absent or not a language range. */
    public static Locale best(@Nullable String acceptLanguage) {
        Locale fallback = ProblemCatalogue.LANGUAGES.get(0);
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return fallback;
        }
        try {
            List<Locale.LanguageRange> ranges = Locale.LanguageRange.parse(acceptLanguage);
            Locale found = Locale.lookup(ranges, ProblemCatalogue.LANGUAGES);
            return found == null ? fallback : found;
        } catch (IllegalArgumentException | IndexOutOfBoundsException notALanguageRange) {
            return fallback;
        }
    }
}
