package vn.lantoa.task.amendment;

import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import vn.lantoa.platform.testing.state.AllPairs;

class AmendmentStateTest {

    @TestFactory
    Stream<DynamicTest> anAmendmentIsDecidedOnce() {
        return AllPairs.of(AmendmentState.class, AmendmentState.TRANSITIONS, """
            PROPOSED -> APPROVED, REFUSED
            APPROVED ->
            REFUSED ->\
            """);
    }
}
