package vn.lantoa.deploy.bench;

import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import vn.lantoa.platform.testing.architecture.HouseRules;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> theHouseStands() {
        return HouseRules.forPlatform("vn.lantoa.deploy.bench")
                .without(
                        "SQL runs through platform.data.sql",
                        "it measures and checks from outside of the services, by COPY too")
                .without("nothing writes to the console", "a benchmark talks to a person")
                .without("nothing asks the system for the time", "it is where the clock is handed out")
                .tests();
    }
}
