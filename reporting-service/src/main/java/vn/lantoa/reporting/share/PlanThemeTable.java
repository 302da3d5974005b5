package vn.lantoa.reporting.share;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.messaging.EventJson;
import vn.lantoa.platform.data.sql.Database;
import vn.lantoa.platform.data.sql.ResultColumns;

/** The themes of plans that are known here. */
@ApplicationScoped
class PlanThemeTable {

    private static final String PLAN = "SELECT id FROM plan WHERE id = ?";
    private static final String THEMES = """
            SELECT code, label, parent, weight, focus_events FROM theme
            WHERE plan_id = ? ORDER BY code COLLATE "vi-x-icu\"""";

    private final Database database;
    private final EventJson json;

    PlanThemeTable(Database database, EventJson json) {
        this.database = database;
        this.json = json;
    }

    boolean hasPlan(UUID planId) {
        return database.queryOne(PLAN, row -> row.uuid("id"), planId).isPresent();
    }

    /** The themes of a plan, sorted by code. */
    List<PlanTheme> of(UUID planId) {
        return database.query(
                THEMES,
                row -> new PlanTheme(
                        row.text("code"), row.text("label"), row.text("parent"), row.decimal("weight"), focus(row)),
                planId);
    }

    private List<PlanTheme.Focus> focus(ResultColumns row) {
        try {
            return List.of(
                    json.read(row.text("focus_events").getBytes(StandardCharsets.UTF_8), PlanTheme.Focus[].class));
        } catch (IOException e) {
            throw new UncheckedIOException("the events that a theme puts first cannot be read", e);
        }
    }
}
