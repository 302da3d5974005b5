package vn.lantoa.media.brief;

import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import vn.lantoa.platform.testing.state.AllPairs;

class BriefStateTest {

    @TestFactory
    Stream<DynamicTest> everyPair() {
        return AllPairs.of(BriefState.class, BriefState.TRANSITIONS, """
                DRAFT -> ISSUED
                ISSUED -> CLOSED
                CLOSED ->""");
    }
}
