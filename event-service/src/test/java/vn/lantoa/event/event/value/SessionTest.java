package vn.lantoa.event.event.value;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SessionTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 3, 22);
    private static final LocalDate LAST = LocalDate.of(2024, 3, 24);

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        // midnight in Việt Nam is 17:00 UTC of the day before
        "2024-03-21T17:00:00Z, 2024-03-21T18:00:00Z, true",
        "2024-03-21T16:59:59Z, 2024-03-21T18:00:00Z, false",
        "2024-03-24T15:00:00Z, 2024-03-24T17:00:00Z, true",
        "2024-03-24T15:00:00Z, 2024-03-24T17:00:01Z, false",
        "2024-03-22T01:00:00Z, 2024-03-24T10:00:00Z, true",
        "2024-03-20T01:00:00Z, 2024-03-26T01:00:00Z, false"
    })
    void aSessionLiesWithinTheLocalDaysOfItsEvent(Instant from, Instant to, boolean within) {
        Session session = new Session(UUID.randomUUID(), "Chung kết", null, from, to, null);

        assertThat(session.isWithin(FIRST, LAST)).isEqualTo(within);
    }
}
