package vn.lantoa.media.content.item;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import vn.lantoa.media.content.field.Genre;
import vn.lantoa.media.content.field.Purpose;
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
    @Parameter(description = "Those that their agency calls so; may be given several times.")
    @Nullable
    List<String> externalId;

    @QueryParam("workId")
    @Parameter(description = "The publications of this work.")
    @Nullable
    String workId;

    @QueryParam("channel")
    @Parameter(description = "Those of this channel, by any of its names; case does not matter.")
    @Nullable
    String channel;

    @QueryParam("purpose")
    @Parameter(description = "Those that serve this.")
    @Nullable
    Purpose purpose;

    @QueryParam("planId")
    @Parameter(description = "Those of this plan.")
    @Nullable
    UUID planId;

    @QueryParam("eventCode")
    @Parameter(description = "Those of this event.")
    @Nullable
    String eventCode;

    @QueryParam("orderId")
    @Parameter(description = "Those that are delivered on this order.")
    @Nullable
    UUID orderId;

    @QueryParam("columnCode")
    @Parameter(description = "Those that are issues of this column.")
    @Nullable
    String columnCode;

    @QueryParam("submissionId")
    @Parameter(description = "Those that this submission made or changed.")
    @Nullable
    UUID submissionId;

    @QueryParam("changedSince")
    @Parameter(description = "Those whose latest revision was recorded at this instant, with offset, or later.")
    @Nullable
    OffsetDateTime changedSince;

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

    @QueryParam("audience")
    @Parameter(description = "Those that speak to this audience.")
    @Nullable
    String audience;

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
    @Parameter(description = "Words of the title or external id, in any order; accents and case do not matter.")
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

    /** Null where none is named. */
    @Nullable
    List<String> externalIds() {
        return externalId == null || externalId.isEmpty() ? null : externalId;
    }

    @Nullable
    Instant changedSince() {
        return changedSince == null ? null : changedSince.toInstant();
    }

    /** The language in the form that items have it. */
    @Nullable
    String canonicalLanguage() {
        return language == null ? null : LanguageTag.canonical(language).orElse(language);
    }
}
