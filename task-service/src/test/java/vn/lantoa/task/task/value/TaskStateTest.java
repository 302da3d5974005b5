package vn.lantoa.task.task.value;

import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import vn.lantoa.platform.testing.state.AllPairs;

class TaskStateTest {

    @TestFactory
    Stream<DynamicTest> aTaskCanOnlyBeCancelled() {
        return AllPairs.of(TaskState.class, TaskState.TRANSITIONS, """
            LIVE -> CANCELLED
            CANCELLED ->\
            """);
    }
}
