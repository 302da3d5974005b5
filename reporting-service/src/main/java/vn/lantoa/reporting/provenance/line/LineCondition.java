package vn.lantoa.reporting.provenance.line;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.lantoa.reporting.rollup.GrowthCount;

/**
 * What a fact {@code f} must be to count.
 *
 * @param text in SQL, with a question mark for each value
 */
public record LineCondition(String text, List<@Nullable Object> values) {

    private static final String CHANNEL = "lower(f.channel COLLATE \"pg_c_utf8\")";

    /** By the definition of a growth target (rules.md §3). */
    private static final String DEFINED = """
            EXISTS (SELECT FROM growth_definition d JOIN growth_definition_genre g
                ON g.target_id = d.target_id AND g.definition_version = d.definition_version
              WHERE d.target_id = ? AND d.definition_version = ? AND g.measure = ? AND g.genre = f.genre
                AND {counts})""".replace("{counts}", GrowthCount.counts("f"));

    /**
     * That it has a value, or none where that is empty.
     *
     * @param dimension genre, purpose, event, theme, clause or audience
     */
    public static LineCondition of(String dimension, String value) {
        return switch (dimension) {
            case "genre", "purpose" -> equal("f." + dimension, value);
            case "event" -> value.isEmpty() ? absent("f.event_code") : equal("f.event_code", value);
            case "theme" -> listed("f.themes", value);
            case "clause" -> listed("f.clause_paths", value);
            case "audience" -> listed("f.audiences", value);
            default -> throw new IllegalArgumentException(dimension);
        };
    }

    /** The condition that a line is of one of these agencies. */
    public static LineCondition agencies(Collection<String> codes) {
        return new LineCondition("f.agency = ANY (?)", List.of(codes));
    }

    /** On the channel that has these names, as {@code TextForm.key} has them; on none where there are none. */
    public static LineCondition channels(Collection<String> keys) {
        return keys.isEmpty() ? absent("f.channel") : onChannels(keys);
    }

    /** On a channel that has one of these names, as {@code TextForm.key} has them; on nobody's where there are none. */
    public static LineCondition onChannels(Collection<String> keys) {
        return new LineCondition(CHANNEL + " = ANY (?)", List.of(keys));
    }

    /** On no channel, or one that has none of these names. */
    public static LineCondition notOnChannels(Collection<String> keys) {
        return new LineCondition("(f.channel IS NULL OR " + CHANNEL + " <> ALL (?))", List.of(keys));
    }

    public static LineCondition language(String primary) {
        return equal("f.main_language", primary);
    }

    /** Of a plan by its id; of none where that is empty. */
    public static LineCondition plan(String id) {
        return id.isEmpty() ? absent("f.plan_id") : equal("f.plan_id::text", id);
    }

    /** That a version of a growth target counts it. */
    public static LineCondition defined(UUID target, int version, String measure) {
        return new LineCondition(DEFINED, List.of(target, version, measure));
    }

    /** Of some half-months of each agency, by number; of nobody's where there are none. */
    public static LineCondition halves(Map<String, ? extends Collection<Integer>> ofAgencies) {
        List<String> each = new ArrayList<>(List.of("false"));
        List<@Nullable Object> values = new ArrayList<>();
        ofAgencies.forEach((agency, halves) -> {
            each.add("f.agency = ? AND f.half_month = ANY (?)");
            values.add(agency);
            values.add(halves);
        });
        return new LineCondition("(" + String.join(" OR ", each) + ")", values);
    }

    private static LineCondition equal(String column, Object value) {
        return new LineCondition(column + " = ?", List.of(value));
    }

    private static LineCondition absent(String column) {
        return new LineCondition(column + " IS NULL", List.of());
    }

    private static LineCondition listed(String column, String value) {
        return value.isEmpty()
                ? new LineCondition(column + " = '{}'", List.of())
                : new LineCondition("? = ANY (" + column + ")", List.of(value));
    }
}
