package vn.lantoa.reporting.fact;

/**
 * How SQL asks what was known at an instant: a fact is known from {@code known_from} on, until {@code known_to}, where
 * the next revision is (rules.md §9). An alias is of {@code content_fact} or {@code observation_fact}, an instant is an
 * expression; as a question mark it takes its value as often as it stands there.
 */
public final class KnownAt {

    private KnownAt() {}

    /** That it was known at an instant: two question marks. */
    public static String sql(String alias, String instant) {
        return "%1$s.known_from <= %2$s AND %3$s".formatted(alias, instant, notReplacedBy(alias, instant));
    }

    /** That nothing had come in its place by an instant, whenever it was told itself. */
    public static String notReplacedBy(String alias, String instant) {
        return "(%1$s.known_to IS NULL OR %1$s.known_to > %2$s)".formatted(alias, instant);
    }

    /** That it became known after an instant and by another. */
    public static String toldBetween(String alias, String earlier, String later) {
        return "%1$s.known_from > %2$s AND %1$s.known_from <= %3$s".formatted(alias, earlier, later);
    }
}
