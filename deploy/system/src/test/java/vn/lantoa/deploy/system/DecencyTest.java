package vn.lantoa.deploy.system;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DecencyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\tat vn.lantoa.task.task.TaskService.create(TaskService.java:12)",
                "java.lang.NullPointerException",
                "vn.lantoa.task.task.TaskEntry",
                "Cannot deserialize value of type `java.time.LocalDate`",
                "PSQLException: ERROR",
                "insert into task values (1)",
                "select t1_0.id from task",
                "could not execute statement [SQLSTATE 22008]"
            })
    void theInsideIsSeen(String body) {
        assertThat(Decency.insideShownBy(body)).isPresent();
    }

    @Test
    void whatPeopleAreToldIsNot() {
        assertThat(Decency.insideShownBy("{\"type\":\"http://localhost:8080/problems/task/TASK_LEAD_REQUIRED\","
                        + "\"detail\":\"Select an agency and update the task.\",\"field\":\"evidence[0].url\"}"))
                .isEmpty();
    }
}
