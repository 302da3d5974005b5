package vn.lantoa.media.channel;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.query.Conditions;
import vn.lantoa.platform.data.register.RegisterFilter;
import vn.lantoa.platform.web.parameter.KnownCode;
import vn.lantoa.platform.web.parameter.LanguageParameter;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.text.CountryCode;

/** Which channels a list shows. */
public class ChannelFilter implements RegisterFilter {

    /** A language among those of a channel, or the beginning of one. */
    private static final String IN_LANGUAGE = """
            concat(' ', array_to_string(languages, ' '), ' ') like concat('% ', :language, ' %')
            or concat(' ', array_to_string(languages, ' ')) like concat('% ', :language, '-%')""";

    private static final String IN_DISTRICT =
            "cast(function('search_text', district) as string) = cast(function('search_text', :district) as string)";

    @QueryParam("kind")
    @Parameter(description = "Those of this kind.")
    @Nullable
    ChannelKind kind;

    @QueryParam("agency")
    @Parameter(description = "Those of the agency with this code.")
    @Nullable
    String agency;

    @QueryParam("country")
    @Parameter(description = "Those published in this country, as ISO 3166 has it.")
    @Nullable
    String country;

    @QueryParam("language")
    @Parameter(description = "Those published in this language: `en` finds `en-GB`, too.")
    @Nullable
    String language;

    @QueryParam("district")
    @Parameter(description = "Those of grassroots information in this district; accents and case do not matter.")
    @Nullable
    String district;

    @QueryParam("q")
    @Parameter(
            description = "Words of the code, a name, an alias or the place, in any order; accents and case do not"
                    + " matter.")
    @Nullable
    String q;

    /** @throws Problem 400 when country or language are none */
    @Override
    public Conditions conditions() {
        KnownCode.require("country", country, CountryCode::isKnown);
        return new Conditions()
                .and("kind = :kind", "kind", kind)
                .and("agency = :agency", "agency", agency)
                .and("country = :country", "country", country)
                .and(IN_LANGUAGE, "language", LanguageParameter.canonical(language))
                .and(IN_DISTRICT, "district", district)
                .matching(q);
    }
}
