package vn.lantoa.reporting.share;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.sql.Database;

/** The audiences of plans that are known here. */
@ApplicationScoped
class PlanAudienceTable {

    private static final String AUDIENCES = """
            SELECT code, label, segment FROM audience WHERE plan_id = ? ORDER BY code COLLATE "vi-x-icu\"""";

    private final Database database;

    PlanAudienceTable(Database database) {
        this.database = database;
    }

    /** The audiences of a plan, sorted by code. */
    List<PlanAudience> of(UUID planId) {
        return database.query(
                AUDIENCES, row -> new PlanAudience(row.text("code"), row.text("label"), row.text("segment")), planId);
    }
}
