package vn.lantoa.media.correction;

import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import vn.lantoa.platform.testing.state.AllPairs;

class CorrectionStateTest {

    @TestFactory
    Stream<DynamicTest> everyPair() {
        return AllPairs.of(CorrectionState.class, CorrectionState.TRANSITIONS, """
                REQUESTED -> APPROVED, REFUSED
                APPROVED ->
                REFUSED ->""");
    }
}
