package vn.lantoa.reporting;

import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import vn.lantoa.platform.testing.architecture.HouseRules;
import vn.lantoa.platform.testing.architecture.ProblemWords;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> theHouseStands() {
        return HouseRules.forService("vn.lantoa.reporting")
                .without(
                        "no entity leaves its feature",
                        "facts and sums are written in sets with SQL: nothing is an entity")
                .tests();
    }

    @Test
    void everyProblemHasItsWordsInBothLanguages() {
        ProblemWords.check("vn.lantoa.reporting");
    }
}
