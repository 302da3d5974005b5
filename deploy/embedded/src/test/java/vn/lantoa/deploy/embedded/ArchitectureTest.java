package vn.lantoa.deploy.embedded;

import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import vn.lantoa.platform.testing.architecture.HouseRules;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> theHouseStands() {
        return HouseRules.forPlatform("vn.lantoa.deploy.embedded")
                .without(
                        "SQL runs through platform.data.sql",
                        "it makes logins and databases, before any service is there")
                .tests();
    }
}
