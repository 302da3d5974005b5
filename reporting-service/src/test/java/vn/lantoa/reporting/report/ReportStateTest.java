package vn.lantoa.reporting.report;

import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import vn.lantoa.platform.testing.state.AllPairs;

class ReportStateTest {

    @TestFactory
    Stream<DynamicTest> everyPair() {
        return AllPairs.of(ReportState.class, ReportState.TRANSITIONS, """
                DRAFT -> SUBMITTED
                SUBMITTED -> APPROVED, DRAFT
                APPROVED -> SEALED, DRAFT
                SEALED ->""");
    }
}
