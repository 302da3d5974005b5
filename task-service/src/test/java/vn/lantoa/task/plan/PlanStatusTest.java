package vn.lantoa.task.plan;

import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import vn.lantoa.platform.testing.state.AllPairs;

class PlanStatusTest {

    @TestFactory
    Stream<DynamicTest> eachStateLeadsWhereTheTableSays() {
        return AllPairs.of(PlanStatus.class, PlanStatus.TRANSITIONS, """
            DRAFT -> ISSUED, SUPERSEDED
            ISSUED -> AMENDED, SUPERSEDED, CLOSED
            AMENDED -> SUPERSEDED, CLOSED
            SUPERSEDED ->
            CLOSED ->\
            """);
    }
}
