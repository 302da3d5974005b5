package vn.lantoa.task.contract;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** The clauses, themes and audiences of a plan, all of them. Key: {@code planId}. */
public record ClausesChanged(UUID planId, List<Clause> clauses, List<Theme> themes, List<Audience> audiences) {

    public static final String TOPIC = "lantoa.task.clauses.v1";
    public static final String AGGREGATE = "clauses";
    public static final String TYPE = "vn.lantoa.task.clauses.changed.v1";

    /**
     * A leaf of the plan's document.
     *
     * @param path such as {@code II.3.1.a-2}; frozen at import
     * @param excerpt the beginning of its text, at most 200 characters
     * @param sha256 of its whole text
     * @param action whether it asks for something to be done
     */
    public record Clause(
            String path,
            @Nullable String parentPath,
            String kind,
            String title,
            String excerpt,
            String sha256,
            boolean action) {}

    /**
     * What the plan communicates about.
     *
     * @param code such as {@code T05}
     * @param clausePath the clause that names it
     * @param parent the code of the theme that it is a part of; null at the top
     * @param weight its share when themes are weighted, 1 unless somebody set another
     * @param focusEvents the events that it puts first (trọng tâm), the first one first
     */
    public record Theme(
            String code,
            String label,
            String clausePath,
            @Nullable String parent,
            BigDecimal weight,
            List<FocusEvent> focusEvents) {}

    /**
     * An event that a theme puts first.
     *
     * @param eventCode an event of the event-service, known there or not yet
     * @param priority 1 is the first
     */
    public record FocusEvent(String eventCode, int priority) {}

    /**
     * Whom the plan speaks to.
     *
     * @param code {@code A1} … abroad, {@code D1} … at home
     * @param segment {@code ABROAD} or {@code DOMESTIC}
     * @param clausePath the clause that names it
     */
    public record Audience(String code, String segment, String label, String clausePath) {}
}
