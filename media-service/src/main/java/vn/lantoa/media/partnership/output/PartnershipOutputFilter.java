package vn.lantoa.media.partnership.output;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.query.Conditions;
import vn.lantoa.platform.data.register.RegisterFilter;
import vn.lantoa.platform.web.parameter.FromTo;
import vn.lantoa.platform.web.parameter.KnownCode;
import vn.lantoa.platform.web.text.CountryCode;

/** Which outputs of agreements a list shows. */
public class PartnershipOutputFilter implements RegisterFilter {

    @QueryParam("partnershipId")
    @Parameter(description = "Those of this agreement.")
    @Nullable
    UUID partnershipId;

    @QueryParam("form")
    @Parameter(description = "Those of this form.")
    @Nullable
    OutputForm form;

    @QueryParam("country")
    @Parameter(description = "Those that reached people in this country, as ISO 3166 has it.")
    @Nullable
    String country;

    @QueryParam("withdrawn")
    @Parameter(description = "Those that count no more, or those that do.")
    @Nullable
    Boolean withdrawn;

    @QueryParam("from")
    @Parameter(description = "Produced on this day or later.")
    @Nullable
    LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Produced before this day.")
    @Nullable
    LocalDate to;

    @QueryParam("q")
    @Parameter(description = "Words of the code or the title, in any order; accents and case do not matter.")
    @Nullable
    String q;

    public PartnershipOutputFilter() {}

    @Override
    public Conditions conditions() {
        KnownCode.require("country", country, CountryCode::isKnown);
        FromTo.check(from, to);
        return new Conditions()
                .and("partnershipId = :partnership", "partnership", partnershipId)
                .and("form = :form", "form", form)
                .and("country = :country", "country", country)
                .andIf(Boolean.TRUE.equals(withdrawn), "withdrawnReason is not null")
                .andIf(Boolean.FALSE.equals(withdrawn), "withdrawnReason is null")
                .and("producedOn >= :from", "from", from)
                .and("producedOn < :to", "to", to)
                .matching(q);
    }
}
