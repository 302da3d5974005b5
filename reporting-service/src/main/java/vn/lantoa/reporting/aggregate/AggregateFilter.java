package vn.lantoa.reporting.aggregate;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.time.ReportCalendar;

/** Which figures are asked for. */
public class AggregateFilter {

    @QueryParam("measures")
    @Parameter(
            required = true,
            description =
                    "What to sum, joined by commas: works, publications, seconds, airtimeSeconds, views, viewsGained,"
                            + " reach, engagements, observed.")
    @Nullable
    String measures;

    @QueryParam("groupBy")
    @Parameter(
            description =
                    "What to sum by, joined by commas: agency, agencyLevel, month, quarter, year, genre, channel,"
                            + " channelCountry, district, commune (with its district), language, theme, purpose, event, clause. Nothing: one row.")
    @Nullable
    String groupBy;

    @QueryParam("from")
    @Parameter(description = "The first day; the first that anything is known of unless given.")
    @Nullable
    LocalDate from;

    @QueryParam("to")
    @Parameter(description = "The day after the last one.")
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

    @QueryParam("planId")
    @Parameter(description = "Items of this plan; with a theme or clause, that one of the plan.")
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
}
