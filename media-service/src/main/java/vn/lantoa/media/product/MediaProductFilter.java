package vn.lantoa.media.product;

import java.time.LocalDate;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.query.Conditions;
import vn.lantoa.platform.data.register.RegisterFilter;
import vn.lantoa.platform.web.parameter.FromTo;
import vn.lantoa.platform.web.parameter.LanguageParameter;

/** Which media products a list shows. */
public class MediaProductFilter implements RegisterFilter {

    /** Tags have neither commas nor what {@code like} reads otherwise. */
    private static final String IN_LANGUAGE =
            "concat(',', array_to_string(languages, ','), ',') like concat('%,', :language, ',%')"
                    + " or concat(',', array_to_string(languages, ',')) like concat('%,', :language, '-%')";

    @QueryParam("kind")
    @Parameter(description = "Those of this kind.")
    @Nullable
    MediaProductKind kind;

    @QueryParam("language")
    @Parameter(description = "Those that are in this language, a BCP 47 tag: `vi` finds `vi-VN` too.")
    @Nullable
    String language;

    @QueryParam("from")
    @Parameter(description = "Released on this day or later.")
    @Nullable
    LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Released before this day.")
    @Nullable
    LocalDate to;

    @QueryParam("q")
    @Parameter(description = "Words of the code or a title, in any order; accents and case do not matter.")
    @Nullable
    String q;

    @Override
    public Conditions conditions() {
        FromTo.check(from, to);
        return new Conditions()
                .and("kind = :kind", "kind", kind)
                .and(IN_LANGUAGE, "language", LanguageParameter.canonical(language))
                .and("releasedOn >= :from", "from", from)
                .and("releasedOn < :to", "to", to)
                .matching(q);
    }
}
