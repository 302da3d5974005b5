package vn.lantoa.reporting.provenance.line;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.sql.Database;

/** Sums what all lines of a figure add. What that costs depends on how many there are. */
@ApplicationScoped
public class LineSumTable {

    private final Database database;

    LineSumTable(Database database) {
        this.database = database;
    }

    /** The sum; empty where it is of observations and nobody observed anything. */
    public Optional<Long> of(LineQuestion question) {
        LineQuestion.Statement statement = question.sum();
        return database.queryOne(statement.text(), row -> Optional.ofNullable(row.bigint("sum")), statement.values())
                .flatMap(sum -> sum);
    }
}
