package vn.lantoa.reporting.rollup;

import java.util.stream.Collectors;

/**
 * The last move of each cell of agency × day × genre, in the tables that answer, for readers who pull what is new. A
 * cell moves when a figure of it does in any group or under any filter: when its items change their theme, say, though
 * its sums stay. What a rebuild fills beside is told of when it takes its place.
 */
final class CellMoves {

    /** How a place in the order of moves is found again: a transaction, and the order inside it. */
    private static final String MOVE = """
            ON CONFLICT (agency, day, genre) DO UPDATE SET moved_in = excluded.moved_in, place = excluded.place""";

    private static final String THIS_TRANSACTION = "pg_current_xact_id()::text::bigint";

    /** What tells contributions apart for whoever groups or filters them. */
    private static final String EVERY_GROUP = "agency, day, genre, channel, language, purpose, new_production,"
            + " reuse_ratio, themes, clause_paths, audiences, plan_id, event";

    private CellMoves() {}

    /** Notes the cells that a source of contributions moves; in the order of the key, as of every table of sums. */
    static String noting(String source) {
        String some = Rollup.SUMS.stream().map(sum -> "sum(" + sum + ") <> 0").collect(Collectors.joining(" OR "));
        return """
                INSERT INTO public.figure_move (agency, day, genre, moved_in)
                SELECT DISTINCT agency, day, genre, %s FROM (
                  SELECT agency, day, genre FROM %s WHERE current_schema() <> 'rebuilt' GROUP BY %s HAVING %s) AS moved
                ORDER BY agency, day, genre
                %s""".formatted(THIS_TRANSACTION, source, EVERY_GROUP, some, MOVE);
    }

    /** Notes all cells that there are, and those that there were. */
    static String notingAll() {
        return """
                INSERT INTO public.figure_move (agency, day, genre, moved_in)
                SELECT agency, day, genre, %s FROM (
                  SELECT agency, day, genre FROM public.figure_move
                  UNION SELECT agency, day, genre FROM %s) AS known
                ORDER BY agency, day, genre
                %s""".formatted(THIS_TRANSACTION, Rollup.DAY.table(), MOVE);
    }
}
