package vn.lantoa.media.gift;

import java.time.LocalDate;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.query.Conditions;
import vn.lantoa.platform.web.parameter.FromTo;

/** Which gifts a list shows. */
public class GiftFilter {

    @QueryParam("product")
    @Parameter(description = "Those of the media product with this code.")
    @Nullable
    String product;

    @QueryParam("eventCode")
    @Parameter(description = "Those that were given at this event.")
    @Nullable
    String eventCode;

    @QueryParam("delegation")
    @Parameter(description = "Those that were given to this delegation.")
    @Nullable
    String delegation;

    @QueryParam("recipientType")
    @Parameter(description = "Those that were given to such recipients.")
    @Nullable
    GiftRecipientType recipientType;

    @QueryParam("from")
    @Parameter(description = "Given on this day or later.")
    @Nullable
    LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Given before this day.")
    @Nullable
    LocalDate to;

    public GiftFilter() {}

    Conditions conditions() {
        FromTo.check(from, to);
        return new Conditions()
                .and("product = :product", "product", product)
                .and("eventCode = :event", "event", eventCode)
                .and("delegation = :delegation", "delegation", delegation)
                .and("recipientType = :recipientType", "recipientType", recipientType)
                .and("givenOn >= :from", "from", from)
                .and("givenOn < :to", "to", to);
    }
}
