package vn.lantoa.task;

import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import vn.lantoa.platform.testing.architecture.HouseRules;
import vn.lantoa.platform.testing.architecture.ProblemWords;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> theHouseStands() {
        return HouseRules.forService("vn.lantoa.task").tests();
    }

    @Test
    void everyProblemHasItsWordsInBothLanguages() {
        ProblemWords.check("vn.lantoa.task");
    }
}
