package vn.lantoa.event.event;

import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every pair of statuses: the documentation of the transition table. */
class EventStatusTest {

    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource({
        "PLANNED, PLANNED, false",
        "PLANNED, CONFIRMED, true",
        "PLANNED, POSTPONED, true",
        "PLANNED, RESCHEDULED, true",
        "PLANNED, CANCELLED, true",
        "PLANNED, TOOK_PLACE, false",
        "CONFIRMED, PLANNED, false",
        "CONFIRMED, CONFIRMED, false",
        "CONFIRMED, POSTPONED, true",
        "CONFIRMED, RESCHEDULED, true",
        "CONFIRMED, CANCELLED, true",
        "CONFIRMED, TOOK_PLACE, true",
        "POSTPONED, PLANNED, false",
        "POSTPONED, CONFIRMED, false",
        "POSTPONED, POSTPONED, false",
        "POSTPONED, RESCHEDULED, true",
        "POSTPONED, CANCELLED, true",
        "POSTPONED, TOOK_PLACE, false",
        "RESCHEDULED, PLANNED, false",
        "RESCHEDULED, CONFIRMED, true",
        "RESCHEDULED, POSTPONED, true",
        "RESCHEDULED, RESCHEDULED, false",
        "RESCHEDULED, CANCELLED, true",
        "RESCHEDULED, TOOK_PLACE, false",
        "CANCELLED, PLANNED, false",
        "CANCELLED, CONFIRMED, false",
        "CANCELLED, POSTPONED, false",
        "CANCELLED, RESCHEDULED, false",
        "CANCELLED, CANCELLED, false",
        "CANCELLED, TOOK_PLACE, false",
        "TOOK_PLACE, PLANNED, false",
        "TOOK_PLACE, CONFIRMED, false",
        "TOOK_PLACE, POSTPONED, false",
        "TOOK_PLACE, RESCHEDULED, false",
        "TOOK_PLACE, CANCELLED, false",
        "TOOK_PLACE, TOOK_PLACE, false"
    })
    void aStatusLeadsWhereTheTableSays(EventStatus from, EventStatus to, boolean legal) {
        assertThat(from.mayBecome(to)).isEqualTo(legal);
    }

    @ParameterizedTest
    @EnumSource(EventStatus.class)
    void whatIsPutOffOrCancelledDoesNotStand(EventStatus status) {
        assertThat(status.stands())
                .isNotEqualTo(
                        Set.of(EventStatus.POSTPONED, EventStatus.CANCELLED).contains(status));
    }
}
