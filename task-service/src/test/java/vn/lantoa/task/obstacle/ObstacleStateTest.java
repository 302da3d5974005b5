package vn.lantoa.task.obstacle;

import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import vn.lantoa.platform.testing.state.AllPairs;

class ObstacleStateTest {

    @TestFactory
    Stream<DynamicTest> oneStepFollowsTheOther() {
        return AllPairs.of(ObstacleState.class, ObstacleState.TRANSITIONS, """
            RAISED -> CONSOLIDATED
            CONSOLIDATED -> ESCALATED
            ESCALATED -> DECIDED
            DECIDED ->\
            """);
    }
}
