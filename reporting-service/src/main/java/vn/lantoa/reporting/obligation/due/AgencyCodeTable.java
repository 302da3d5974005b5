package vn.lantoa.reporting.obligation.due;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.sql.Database;

/** The codes of both registers: of the agencies that tasks are of, and of the press. */
@ApplicationScoped
public class AgencyCodeTable {

    private static final String UNKNOWN = """
            SELECT code FROM unnest(?::text[]) WITH ORDINALITY AS asked (code, place)
            WHERE NOT EXISTS (SELECT FROM agency a WHERE a.code = asked.code)
              AND NOT EXISTS (SELECT FROM press_agency p WHERE p.code = asked.code)
            ORDER BY place LIMIT 1""";

    private final Database database;

    AgencyCodeTable(Database database) {
        this.database = database;
    }

    /** The first of these codes that neither register has. */
    public Optional<String> unknown(List<String> codes) {
        return database.queryOne(UNKNOWN, row -> row.text("code"), codes);
    }
}
