package vn.lantoa.reporting.aggregate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.time.Period;
import vn.lantoa.platform.web.time.ReportCalendar;

/** Which figures are asked for. */
public class AggregateFilter {

    @QueryParam("measures")
    @Parameter(required = true)
    @Nullable
    String measures;

    @QueryParam("groupBy")
    @Parameter(
            description = "What to sum by, joined by commas: agency, agencyLevel, month, quarter, year, genre, channel,"
                    + " channelCountry, district, commune (with its district), language, theme, purpose, event,"
                    + " clause, audience. Nothing: one row.")
    @Nullable
    String groupBy;

    @QueryParam("from")
    @Parameter(description = "The first day; the first that anything is known of unless given.")
    @Nullable
    LocalDate from;

    @QueryParam("to")
    @Parameter(
            description = "The day after the last one. Unless given, figures are of all that is known, and every month"
                    + " that is over is expected to be declared.")
    @Nullable
    LocalDate to;

    @QueryParam("calendar")
    @DefaultValue("DECREE")
    @Parameter(description = "How months are cut.")
    ReportCalendar calendar = ReportCalendar.DECREE;

    @QueryParam("agency")
    @Parameter(description = "Codes of press agencies; may be repeated.")
    @Nullable
    List<String> agency;

    @QueryParam("agencyLevel")
    @Parameter(
            description = "Levels of press agencies: PROVINCIAL, CENTRAL, OTHER_PROVINCE, FOREIGN; may be repeated."
                    + " Only agencies of these levels are expected to declare;"
                    + " of every level but FOREIGN unless given.")
    @Nullable
    List<String> agencyLevel;

    @QueryParam("genre")
    @Parameter(description = "May be repeated.")
    @Nullable
    List<String> genre;

    @QueryParam("channel")
    @Parameter(
            description = "By code, name or alias, whatever the case. With works: first published there. May be"
                    + " repeated.")
    @Nullable
    List<String> channel;

    @QueryParam("channelCountry")
    @Parameter(
            description = "Channels of the list that are published in these countries, as ISO 3166 has them; may be"
                    + " repeated.")
    @Nullable
    List<String> channelCountry;

    @QueryParam("district")
    @Parameter(
            description = "Channels of grassroots information in these districts, whatever the case. May be repeated.")
    @Nullable
    List<String> district;

    @QueryParam("commune")
    @Parameter(
            description = "Channels of grassroots information in communes of these names, whatever the case; district"
                    + " says of which district. May be repeated.")
    @Nullable
    List<String> commune;

    @QueryParam("language")
    @Parameter(description = "Primary subtags, such as vi; may be repeated.")
    @Nullable
    List<String> language;

    @QueryParam("purpose")
    @Parameter(description = "May be repeated.")
    @Nullable
    List<String> purpose;

    @QueryParam("theme")
    @Parameter(description = "The code of one theme.")
    @Nullable
    String theme;

    @QueryParam("clause")
    @Parameter(description = "The path of one clause.")
    @Nullable
    String clause;

    @QueryParam("audience")
    @Parameter(description = "The code of one audience.")
    @Nullable
    String audience;

    @QueryParam("planId")
    @Parameter(description = "Items of this plan; with a theme, clause or audience, that one of the plan.")
    @Nullable
    UUID planId;

    @QueryParam("newProduction")
    @Nullable
    Boolean newProduction;

    @QueryParam("eventCode")
    @Parameter(description = "May be repeated.")
    @Nullable
    List<String> eventCode;

    @QueryParam("asOf")
    @Parameter(description = "What was known at this instant, with offset; now unless given.")
    @Nullable
    OffsetDateTime asOf;

    public AggregateFilter() {}

    /** The question for all of a period. */
    static AggregateFilter of(String measures, String groupBy, Period period, @Nullable UUID planId, Instant asOf) {
        AggregateFilter filter = new AggregateFilter();
        filter.measures = measures;
        filter.groupBy = groupBy;
        filter.from = period.firstDay();
        filter.to = period.lastDay().plusDays(1);
        filter.calendar = period.calendar();
        filter.planId = planId;
        filter.asOf = asOf.atOffset(ZoneOffset.UTC);
        return filter;
    }

    /**
     * The question for everybody's figures of a plan.
     *
     * @param measures joined by commas, as {@code groupBy}
     * @param events the codes of events; none: all items
     * @param from the first day; null: from the beginning
     * @param to the day after the last one; null: without end
     * @param asOf what was known then; null: now
     */
    public static AggregateFilter ofPlan(
            UUID planId,
            String measures,
            String groupBy,
            List<String> events,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable OffsetDateTime asOf) {
        AggregateFilter filter = new AggregateFilter();
        filter.planId = planId;
        filter.measures = measures;
        filter.groupBy = groupBy;
        filter.eventCode = events;
        filter.from = from;
        filter.to = to;
        filter.asOf = asOf;
        return filter;
    }

    /** The same question, of a cell alone as far as it has values. */
    AggregateFilter only(Map<String, String> cell) {
        agency = value(cell, "agency");
        agencyLevel = value(cell, "agencyLevel");
        genre = value(cell, "genre");
        channel = value(cell, "channel");
        language = value(cell, "language");
        purpose = value(cell, "purpose");
        eventCode = value(cell, "event");
        theme = cell.getOrDefault("theme", "").isEmpty() ? null : cell.get("theme");
        clause = cell.getOrDefault("clause", "").isEmpty() ? null : cell.get("clause");
        audience = cell.getOrDefault("audience", "").isEmpty() ? null : cell.get("audience");
        return this;
    }

    private static @Nullable List<String> value(Map<String, String> cell, String group) {
        String value = cell.getOrDefault(group, "");
        return value.isEmpty() ? null : List.of(value);
    }
}
