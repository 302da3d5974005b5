package vn.lantoa.media.observation;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.parameter.FromTo;
import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.BusinessTime;
import vn.lantoa.platform.web.time.TimeText;

/** Which observations a list shows. */
public class ObservationFilter {

    @QueryParam("agency")
    @Parameter(description = "Those of this press agency's items.")
    @Nullable
    String agency;

    @QueryParam("externalId")
    @Parameter(description = "Those of the items that their agency calls so; may be given several times.")
    @Nullable
    List<String> externalId;

    @QueryParam("source")
    @Parameter(description = "Those of this source.")
    @Nullable
    String source;

    @QueryParam("from")
    @Parameter(description = "Observed from then on: a local day, or an instant with offset.", example = "2024-03-29")
    @Nullable
    String from;

    @QueryParam("to")
    @Parameter(description = "Observed before then: a local day, or an instant with offset.", example = "2024-04-01")
    @Nullable
    String to;

    public ObservationFilter() {}

    /** @throws Problem 400 when a time is none, or the range holds no instant */
    void check() {
        FromTo.check(from(), to());
    }

    @Nullable
    Instant from() {
        return from == null ? null : instant("from", from);
    }

    @Nullable
    Instant to() {
        return to == null ? null : instant("to", to);
    }

    /** Null where none is named. */
    @Nullable
    List<String> externalIds() {
        return externalId == null || externalId.isEmpty() ? null : externalId;
    }

    private static Instant instant(String name, String text) {
        return TimeText.day(text)
                .map(BusinessTime::startOf)
                .or(() -> TimeText.instant(text).map(OffsetDateTime::toInstant))
                .orElseThrow(() -> Problem.inQuery(
                        name, CommonProblem.PARAMETER_INVALID, name, text, "2024-03-29, 2024-03-29T08:00:00+07:00"));
    }
}
