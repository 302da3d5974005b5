package vn.lantoa.reporting.provenance.line;

import java.time.Clock;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.sql.Database;
import vn.lantoa.reporting.aggregate.answer.AsOfState;
import vn.lantoa.reporting.intake.IntakeOffsetTable;

/** What is known here, and whether all is that was recorded until an instant. */
@ApplicationScoped
public class KnownState {

    private final Database database;
    private final IntakeOffsetTable positions;
    private final Clock clock;

    KnownState(Database database, IntakeOffsetTable positions, Clock clock) {
        this.database = database;
        this.positions = positions;
        this.clock = clock;
    }

    /** Makes all that this transaction reads one state. Must come first in it. */
    public void holdStill() {
        database.update("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
    }

    /** Whether figures of a known time may change yet. */
    public AsOfState stateOf(Instant asOf) {
        return positions.watermark().filter(mark -> !mark.isBefore(asOf)).isPresent()
                ? AsOfState.CLOSED
                : AsOfState.OPEN;
    }

    public Instant now() {
        return clock.instant();
    }
}
