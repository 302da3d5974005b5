package vn.lantoa.event.contract;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An event of the province with all that belongs to it. Key: {@code code}. Codes of others (host, clauses, themes,
 * plan) may be of things that are not known yet.
 *
 * @param code upper-case ASCII, such as {@code F1H2O-2024}; what a content item names as its event
 * @param type FORUM, CONFERENCE, FAIR, FESTIVAL, SPORT_EVENT or another of the event-service's types
 * @param scope DOMESTIC or ABROAD
 * @param country ISO 3166-1 alpha-2
 * @param startOn the first day
 * @param endOn the last day
 * @param host the agency that answers for it
 * @param hostRole ORGANISER, or HOST where the province hosts what others organise
 * @param status where it stands: PLANNED, CONFIRMED, POSTPONED, RESCHEDULED, CANCELLED or TOOK_PLACE
 * @param series the code of its series; null outside a series
 * @param edition which edition of the series it is; null outside a series
 * @param planId the plan it serves; null where none is named
 * @param mediaPlan what coverage was planned
 * @param figures one for each metric of which anything was said
 */
public record EventChanged(
        UUID id,
        String code,
        String type,
        String name,
        @Nullable String nameEn,
        String scope,
        @Nullable String venue,
        String country,
        LocalDate startOn,
        LocalDate endOn,
        String host,
        String hostRole,
        String status,
        @Nullable String series,
        @Nullable Edition edition,
        List<Session> sessions,
        List<String> clausePaths,
        List<String> themeCodes,
        @Nullable UUID planId,
        List<MediaPlanLine> mediaPlan,
        List<Figure> figures) {

    public static final String TOPIC = "lantoa.event.event.v1";
    public static final String AGGREGATE = "event";
    public static final String TYPE = "vn.lantoa.event.event.changed.v1";

    /**
     * Which edition of a series an event is.
     *
     * @param year the year it counts for
     * @param number from 1; null where nobody counts
     */
    public record Edition(int year, @Nullable Integer number) {}

    /**
     * A part of the event: a race, a sitting, a show.
     *
     * @param category the class or category it is held in; may be null
     * @param endsAt after {@code startsAt}
     * @param venue null where it is the event's
     */
    public record Session(
            UUID id,
            String title,
            @Nullable String category,
            Instant startsAt,
            Instant endsAt,
            @Nullable String venue) {}

    /**
     * How many works are planned to tell of the event.
     *
     * @param genre as content items name it; null for any
     * @param language a canonical BCP 47 tag; null for any
     * @param channel any name of the channel; null for any
     * @param minimum at least so many works
     * @param maximum at most so many; null without a bound
     */
    public record MediaPlanLine(
            @Nullable String genre,
            @Nullable String language,
            @Nullable String channel,
            int minimum,
            @Nullable Integer maximum) {}

    /**
     * What stands for one metric of the event.
     *
     * @param metric such as VISITORS, ATHLETES, COUNTRIES
     * @param state CHOSEN by a person with a reason, AGREED where all sources say the same by now, UNDECIDED where they
     *     differ and nobody chose
     * @param figureId the assertion that stands; null while UNDECIDED, and then value, qualifier, source and assertedOn
     *     are null too
     * @param qualifier EXACT, ABOUT, MORE_THAN or LESS_THAN the value
     * @param unit the one unit of all assertions of the metric
     * @param reason why it was chosen; null unless CHOSEN
     * @param footnote in Vietnamese: the other values and who says so; null where there are none
     * @param footnoteEn the same in English
     * @param assertions how many there are
     * @param conflicting how many sources say something else by now than the one that stands; while UNDECIDED, how many
     *     different things are said
     * @param lowest the least value that a source says by now
     * @param highest the greatest value that a source says by now
     */
    public record Figure(
            String metric,
            String state,
            @Nullable UUID figureId,
            @Nullable BigDecimal value,
            @Nullable String qualifier,
            String unit,
            @Nullable String source,
            @Nullable LocalDate assertedOn,
            @Nullable String reason,
            @Nullable String footnote,
            @Nullable String footnoteEn,
            int assertions,
            int conflicting,
            BigDecimal lowest,
            BigDecimal highest) {}
}
