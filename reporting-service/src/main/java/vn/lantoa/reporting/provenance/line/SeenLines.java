package vn.lantoa.reporting.provenance.line;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.sql.ResultColumns;

/**
 * What was observed of the items of a page.
 *
 * @param adds what each adds to the figure; of one that nobody observed nothing
 */
record SeenLines(Map<UUID, List<LineObservation>> observations, Map<UUID, Long> adds) {

    static FigureLineTable.OfItem<LineObservation> observation(ResultColumns row) {
        return observation(row, null);
    }

    static FigureLineTable.OfItem<LineObservation> observation(ResultColumns row, @Nullable Long gained) {
        LineObservation observation = new LineObservation(
                row.uuid("observation_id"),
                row.integer("revision"),
                row.instant("observed_at"),
                row.text("source"),
                row.bigint("views"),
                row.bigint("reach"),
                row.bigint("engagements"),
                gained,
                row.instant("known_from"),
                FigureLineTable.origin(row));
        return new FigureLineTable.OfItem<>(row.uuid("item_id"), observation);
    }
}
