package vn.lantoa.reporting.provenance.line;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.sql.Database;

/** Sums what all lines of a figure add. What that costs depends on how many there are. */
@ApplicationScoped
public class LineSumTable {

    private static final int MOST_LINES = 300_000;

    private final Database database;

    LineSumTable(Database database) {
        this.database = database;
    }

    /** Whether there are more lines than may be added up at once. */
    public boolean isTooWide(LineQuestion question) {
        LineQuestion.Statement statement = question.count(MOST_LINES + 1);
        return database.queryOne(statement.text(), row -> row.bigint("lines"), statement.values())
                        .orElseThrow()
                > MOST_LINES;
    }

    /** The sum; empty where it is of observations and nobody observed anything. */
    public Optional<Long> of(LineQuestion question) {
        LineQuestion.Statement statement = question.sum();
        return database.queryOne(statement.text(), row -> Optional.ofNullable(row.bigint("sum")), statement.values())
                .flatMap(sum -> sum);
    }
}
