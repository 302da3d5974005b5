package vn.lantoa.media.content;

import java.time.LocalDate;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.parameter.FromTo;
import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.text.LanguageTag;

/** Which items a list shows. */
public class ContentItemFilter {

    @QueryParam("agency")
    @Parameter(description = "Those of this press agency.")
    @Nullable
    String agency;

    @QueryParam("externalId")
    @Parameter(description = "The one that its agency calls so.")
    @Nullable
    String externalId;

    @QueryParam("genre")
    @Nullable
    Genre genre;

    @QueryParam("language")
    @Parameter(description = "A BCP 47 tag: `vi` finds `vi-VN` too.")
    @Nullable
    String language;

    @QueryParam("theme")
    @Parameter(description = "Those that name this theme.")
    @Nullable
    String theme;

    @QueryParam("from")
    @Parameter(description = "Published on this local day or later.")
    @Nullable
    LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Published before this local day.")
    @Nullable
    LocalDate to;

    @QueryParam("withdrawn")
    @Nullable
    Boolean withdrawn;

    @QueryParam("q")
    @Parameter(description = "Words of the title or external id; accents and case do not matter.")
    @Nullable
    String q;

    public ContentItemFilter() {}

    /** @throws Problem 400 when the range of days holds none, or the language is none */
    void check() {
        if (language != null && LanguageTag.canonical(language).isEmpty()) {
            throw Problem.inQuery("language", CommonProblem.PARAMETER_INVALID, "language", language, "BCP 47");
        }
        FromTo.check(from, to, ContentItemProblem.CONTENT_DATES_REVERSED);
    }

    /** The language in the form that items have it. */
    @Nullable
    String canonicalLanguage() {
        return language == null ? null : LanguageTag.canonical(language).orElse(language);
    }
}
