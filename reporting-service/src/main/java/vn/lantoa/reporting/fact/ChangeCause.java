package vn.lantoa.reporting.fact;

/**
 * How SQL says why items changed a figure between the instants {@code :earlier} and {@code :later}: as a correction
 * where they counted before, else late or as new ones (rules.md §9).
 */
public final class ChangeCause {

    private static final String TOLD = KnownAt.toldBetween("f", ":earlier", ":later");

    /** That what became known of an item between came late. */
    private static final String LATE = """
            EXISTS (SELECT 1 FROM content_fact f
                    WHERE f.item_id = {item}.item_id AND {told} AND f.late)""".replace("{told}", TOLD);

    private ChangeCause() {}

    /**
     * CORRECTION, LATE or NEW.
     *
     * @param counted the condition that the item counted before
     * @param item the alias of what has its {@code item_id}
     */
    public static String sql(String counted, String item) {
        return "CASE WHEN %s THEN 'CORRECTION' WHEN %s THEN 'LATE' ELSE 'NEW' END".formatted(counted, late(item));
    }

    /**
     * That what became known of an item came late.
     *
     * @param item the alias of what has its {@code item_id}
     */
    public static String late(String item) {
        return LATE.replace("{item}", item);
    }
}
