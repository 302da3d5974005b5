package vn.lantoa.reporting.fact;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import vn.lantoa.platform.data.messaging.EventJson;
import vn.lantoa.platform.data.sql.Database;

/** What the figures could not take, each for itself, for the operator to see. */
@ApplicationScoped
class RefusedFactTable {

    private static final Logger LOG = Logger.getLogger(RefusedFactTable.class);

    private static final String INSERT = """
            INSERT INTO refused_fact (place, what, agency, external_id, cause, recorded_at)
            SELECT DISTINCT ON (place, what) place, what, agency, "externalId", cause, "recordedAt"
            FROM json_to_recordset(?::json) AS t(place text, what text, agency text, "externalId" text, cause text,
              "recordedAt" timestamptz)
            ON CONFLICT (place, what) DO UPDATE SET cause = excluded.cause""";

    private final Database database;
    private final EventJson json;

    RefusedFactTable(Database database, EventJson json) {
        this.database = database;
        this.json = json;
    }

    void write(List<RefusedFact> refused) {
        if (refused.isEmpty()) {
            return;
        }
        refused.forEach(one -> LOG.errorf("%s of %s is in no figure: %s", one.what(), one.place(), one.cause()));
        database.update(INSERT, json.write(refused));
    }
}
