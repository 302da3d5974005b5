package vn.lantoa.reporting.aggregate;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.time.ReportCalendar;
import vn.lantoa.reporting.aggregate.period.RelativePeriod;

/**
 * A question for figures that is kept: its fields are the parameters of {@code GET /aggregates}.
 *
 * @param calendar DECREE unless given
 * @param period resolved anew whenever it is asked; in the place of from and to
 * @param from the first day; null: from the beginning, or by the period
 * @param to the day after the last one; null: without end, or by the period
 */
@Schema(name = "AggregateParameters")
public record AggregateParameters(
        @NotNull @Size(max = MOST) List<@NotNull @Size(max = LONGEST) String> measures,
        @Size(max = MOST) List<@NotNull @Size(max = LONGEST) String> groupBy,
        ReportCalendar calendar,
        @Nullable RelativePeriod period,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Size(max = MOST) List<@NotNull @Size(max = LONGEST) String> agency,
        @Size(max = MOST) List<@NotNull @Size(max = LONGEST) String> agencyLevel,
        @Size(max = MOST) List<@NotNull @Size(max = LONGEST) String> genre,
        @Size(max = MOST) List<@NotNull @Size(max = LONGEST) String> channel,
        @Size(max = MOST) List<@NotNull @Size(max = LONGEST) String> channelCountry,
        @Size(max = MOST) List<@NotNull @Size(max = LONGEST) String> district,
        @Size(max = MOST) List<@NotNull @Size(max = LONGEST) String> commune,
        @Size(max = MOST) List<@NotNull @Size(max = LONGEST) String> language,
        @Size(max = MOST) List<@NotNull @Size(max = LONGEST) String> purpose,
        @Size(max = LONGEST) @Nullable String theme,
        @Size(max = LONGEST) @Nullable String clause,
        @Size(max = LONGEST) @Nullable String audience,
        @Nullable UUID planId,
        @Nullable Boolean newProduction,
        @Size(max = MOST) List<@NotNull @Size(max = LONGEST) String> eventCode) {

    private static final int MOST = 50;
    private static final int LONGEST = 200;

    public AggregateParameters {
        groupBy = orNone(groupBy);
        calendar = calendar == null ? ReportCalendar.DECREE : calendar;
        agency = orNone(agency);
        agencyLevel = orNone(agencyLevel);
        genre = orNone(genre);
        channel = orNone(channel);
        channelCountry = orNone(channelCountry);
        district = orNone(district);
        commune = orNone(commune);
        language = orNone(language);
        purpose = orNone(purpose);
        eventCode = orNone(eventCode);
    }

    private static List<String> orNone(@Nullable List<String> values) {
        return values == null ? List.of() : values;
    }

    /**
     * The question that they make.
     *
     * @param from the first day; null: from the beginning
     * @param to the day after the last one; null: without end
     * @param asOf what was known then; null: now
     */
    public AggregateFilter question(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable OffsetDateTime asOf) {
        AggregateFilter filter = new AggregateFilter();
        filter.measures = String.join(",", measures);
        filter.groupBy = String.join(",", groupBy);
        filter.from = from;
        filter.to = to;
        filter.calendar = calendar;
        filter.agency = agency;
        filter.agencyLevel = agencyLevel;
        filter.genre = genre;
        filter.channel = channel;
        filter.channelCountry = channelCountry;
        filter.district = district;
        filter.commune = commune;
        filter.language = language;
        filter.purpose = purpose;
        filter.theme = theme;
        filter.clause = clause;
        filter.audience = audience;
        filter.planId = planId;
        filter.newProduction = newProduction;
        filter.eventCode = eventCode;
        filter.asOf = asOf;
        return filter;
    }
}
