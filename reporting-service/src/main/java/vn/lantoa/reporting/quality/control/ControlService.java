package vn.lantoa.reporting.quality.control;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.lantoa.reporting.intake.IntakeOffsetTable;

/** Holds what is kept here against the control totals, once everything recorded before them is in. */
@ApplicationScoped
class ControlService {

    /** What is missing may come late: a day on which something is gets another look, at the earliest after this. */
    private static final Duration AGAIN = Duration.ofHours(1);

    private static final int AT_ONCE = 20;

    private final ControlTable controls;
    private final IntakeOffsetTable positions;
    private final Clock clock;

    ControlService(ControlTable controls, IntakeOffsetTable positions, Clock clock) {
        this.controls = controls;
        this.positions = positions;
        this.clock = clock;
    }

    /**
     * Looks at some days.
     *
     * @return whether there may be more
     */
    @Transactional
    boolean compareSome() {
        Optional<Instant> watermark = positions.watermark();
        return watermark.isPresent() && controls.compare(watermark.get(), clock.instant(), AGAIN, AT_ONCE) == AT_ONCE;
    }
}
