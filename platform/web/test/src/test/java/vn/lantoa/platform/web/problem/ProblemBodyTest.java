package vn.lantoa.platform.web.problem;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ProblemBodyTest {

    @Test
    void itsMembersAreThoseOfTheHouseWithTheExtensionsOfTheCodeBesideThem() throws JsonProcessingException {
        ProblemBody body = new ProblemBody(
                "http://h/problems/common/NOT_FOUND",
                "Not found",
                404,
                "7 was not found.",
                "/api/v1/boats/7",
                "NOT_FOUND",
                "0af7651916cd43dd8448eb211c80319c",
                List.of(new ProblemBody.Violation("id", "path", "unknown")),
                Map.of("other", 8));

        assertThat(new ObjectMapper().writeValueAsString(body))
                .isEqualTo("{\"type\":\"http://h/problems/common/NOT_FOUND\",\"title\":\"Not found\",\"status\":404,"
                        + "\"detail\":\"7 was not found.\",\"instance\":\"/api/v1/boats/7\",\"code\":\"NOT_FOUND\","
                        + "\"traceId\":\"0af7651916cd43dd8448eb211c80319c\","
                        + "\"violations\":[{\"field\":\"id\",\"in\":\"path\",\"message\":\"unknown\"}],\"other\":8}");
    }
}
