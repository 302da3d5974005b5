package vn.lantoa.event.event.value;

import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.lantoa.platform.testing.state.AllPairs;

import static org.assertj.core.api.Assertions.assertThat;

class EventStatusTest {

    @TestFactory
    Stream<DynamicTest> aStatusLeadsWhereTheTableSays() {
        return AllPairs.of(EventStatus.class, EventStatus.TRANSITIONS, """
            PLANNED -> CONFIRMED, POSTPONED, RESCHEDULED, CANCELLED
            CONFIRMED -> TOOK_PLACE, POSTPONED, RESCHEDULED, CANCELLED
            POSTPONED -> RESCHEDULED, CANCELLED
            RESCHEDULED -> CONFIRMED, POSTPONED, CANCELLED
            CANCELLED ->
            TOOK_PLACE ->\
            """);
    }

    @ParameterizedTest
    @EnumSource(EventStatus.class)
    void whatIsPutOffOrCancelledDoesNotStand(EventStatus status) {
        assertThat(status.stands())
                .isNotEqualTo(
                        Set.of(EventStatus.POSTPONED, EventStatus.CANCELLED).contains(status));
    }
}
