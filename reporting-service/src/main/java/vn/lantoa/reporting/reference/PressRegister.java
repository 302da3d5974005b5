package vn.lantoa.reporting.reference;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.reporting.database.Columns;
import vn.lantoa.reporting.database.Rows;

/** The press agencies that are known here: some dozens. */
@ApplicationScoped
public class PressRegister {

    private static final String ALL = "SELECT code, name, level, valid_from, valid_to FROM press_agency ORDER BY code";

    private final Rows rows;

    PressRegister(Rows rows) {
        this.rows = rows;
    }

    /** All of them, by code. */
    public List<PressAgency> all() {
        return rows.read(
                ALL,
                row -> new PressAgency(
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("level"),
                        Columns.date(row, "valid_from"),
                        Columns.date(row, "valid_to")));
    }

    /** Those of one level, by code. */
    public List<PressAgency> ofLevel(String level) {
        return all().stream().filter(agency -> agency.level().equals(level)).toList();
    }
}
