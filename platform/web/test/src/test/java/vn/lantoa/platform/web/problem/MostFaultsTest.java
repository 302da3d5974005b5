package vn.lantoa.platform.web.problem;

import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MostFaultsTest {

    private static List<String> shown(int faults) {
        return MostFaults.of(Collections.nCopies(faults, "fault"))
                .shown(
                        fault -> new ProblemBody.Violation(fault, "body", fault),
                        rest -> new ProblemBody.Violation("body", "body", rest.count() + " more"))
                .stream()
                .map(ProblemBody.Violation::message)
                .toList();
    }

    @Test
    void thoseThatHaveRoomAreAllShown() {
        assertThat(shown(0)).isEmpty();
        assertThat(shown(MostFaults.MOST)).hasSize(MostFaults.MOST).containsOnly("fault");
    }

    @Test
    void ofMoreTheLastEntryCountsTheRest() {
        assertThat(shown(100_000)).hasSize(MostFaults.MOST).endsWith(100_001 - MostFaults.MOST + " more");
    }
}
