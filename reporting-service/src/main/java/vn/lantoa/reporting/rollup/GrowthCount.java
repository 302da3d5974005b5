package vn.lantoa.reporting.rollup;

/**
 * How SQL asks which works count for a growth target, and how much (rules.md §3), beside a row {@code d} of
 * {@code growth_definition} and a row {@code g} of {@code growth_definition_genre}, whose genre is the work's.
 */
public final class GrowthCount {

    private GrowthCount() {}

    /**
     * That a work counts under the definition.
     *
     * @param work the table or alias of the publication that stands for it
     */
    public static String counts(String work) {
        return ("%1$s.purpose = ANY (d.purposes) AND (%1$s.new_production OR NOT d.new_production_only)"
                        + " AND %1$s.reuse_ratio <= d.max_reuse_ratio")
                .formatted(work);
    }

    /**
     * What it adds to the measure: its seconds where the measure counts seconds, else itself.
     *
     * @param work the table or alias of the publication that stands for it
     * @param itself how often it is there, in SQL
     */
    public static String adds(String work, String itself) {
        return "CASE WHEN g.measure LIKE '%SECONDS' THEN {work}.seconds ELSE {itself} END"
                .replace("{work}", work)
                .replace("{itself}", itself);
    }
}
