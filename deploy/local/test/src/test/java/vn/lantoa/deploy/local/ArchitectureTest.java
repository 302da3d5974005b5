package vn.lantoa.deploy.local;

import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import vn.lantoa.platform.testing.architecture.HouseRules;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> theHouseStands() {
        return HouseRules.forPlatform("vn.lantoa.deploy.local")
                .without("nothing writes to the console", "up talks to a person")
                .without("nothing asks the system for the time", "up is where the clock is handed out")
                .tests();
    }
}
