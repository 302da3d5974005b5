package vn.lantoa.deploy.fault;

import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import vn.lantoa.platform.testing.architecture.HouseRules;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> theHouseStands() {
        return HouseRules.forPlatform("vn.lantoa.deploy.fault")
                .without(
                        "SQL runs through platform.data.sql",
                        "it checks from outside of the services, without their code")
                .without("nothing asks the system for the time", "it is where the clock is handed out")
                .tests();
    }
}
