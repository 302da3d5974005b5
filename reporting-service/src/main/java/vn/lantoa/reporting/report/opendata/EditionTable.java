package vn.lantoa.reporting.report.opendata;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.sql.Database;

/** Reads the editions of what was sealed; reports on a theme or an occasion are of the same where their title is. */
@ApplicationScoped
class EditionTable {

    private static final String ALL = """
            SELECT s.id FROM report_snapshot s JOIN report r ON r.id = s.report_id, report asked
            WHERE asked.id = ? AND r.type = asked.type AND r.period = asked.period AND r.calendar = asked.calendar
              AND r.plan_id IS NOT DISTINCT FROM asked.plan_id
              AND (r.type NOT IN ('AD_HOC', 'THEMATIC') OR r.title = asked.title)
            ORDER BY s.sequence""";

    private final Database database;

    EditionTable(Database database) {
        this.database = database;
    }

    /** The edition of a snapshot, which must be one of the report. */
    DatasetEdition of(UUID snapshot, UUID report) {
        List<UUID> all = database.query(ALL, row -> row.uuid("id"), report);
        int at = all.indexOf(snapshot);
        return new DatasetEdition(
                all.get(0),
                at > 0 ? all.get(at - 1) : null,
                at + 1 < all.size() ? all.get(at + 1) : null,
                all.get(all.size() - 1));
    }
}
