package vn.lantoa.deploy.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.lantoa.platform.testing.openapi.OpenApiContract;

import static org.assertj.core.api.Assertions.assertThat;

/** The judge itself, before whom every kind of offender is brought once. */
class JudgeTest {

    private static final String PROBLEM = "application/problem+json";
    private static final String DOCUMENT = """
            {"openapi": "3.1.0", "info": {"title": "Boats", "version": "1"}, "paths": {"/boats": {"get": {"responses": {
              "200": {"description": "OK", "content": {"application/json": {"schema": {
                "type": "object", "required": ["name"], "properties": {"name": {"type": "string"}}}}}},
              "400": {"description": "Bad", "content": {"application/problem+json": {"schema": {"type": "object"}}}}
            }}}}}
            """;

    private final Judge judge = new Judge(OpenApiContract.parse(DOCUMENT));

    @Test
    void whatIsDescribedPasses() {
        assertThat(faults(Expectation.any(), 200, "application/json", "{\"name\": \"a\"}"))
                .isEmpty();
        assertThat(faults(Expectation.refusalFor("name"), 400, PROBLEM, problem(400, "name", "Bad.")))
                .isEmpty();
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "500 | application/problem+json | {} | it broke something: 500",
                "503 | application/problem+json | {} | it broke something: 503",
                "202 | application/json | {\"name\": \"a\"} | STATUS_UNDESCRIBED",
                "404 | application/problem+json | {} | STATUS_UNDESCRIBED",
                "200 | text/html | <p> | CONTENT_TYPE_UNDESCRIBED",
                "200 | application/json | {\"name\": 5} | BODY_INVALID",
                "200 | application/json | {} | BODY_INVALID",
                "200 | application/json | {\"name\": \"a\", \"sql\": 1} | BODY_INVALID",
                "200 | application/json | {\"name\": | BODY_MALFORMED",
                "400 | text/plain | no | refuses without a problem",
                "400 | application/problem+json | {} | its problem has no code",
                "400 | application/problem+json | {\"status\": 404} | its problem says another status"
            })
    void anOffenderIsCaught(int status, String type, String body, String fault) {
        assertThat(faults(Expectation.any(), status, type, body)).anyMatch(found -> found.contains(fault));
    }

    @ParameterizedTest
    @CsvSource({
        "java.lang.NullPointerException",
        "'\tat vn.lantoa.task.task.TaskService.create(TaskService.java:12)'",
        "org.hibernate.exception.ConstraintViolationException",
        "ERROR: duplicate key value violates unique constraint",
        "SELECT t1_0.id"
    })
    void theInsideShownIsCaught(String inside) {
        assertThat(faults(Expectation.any(), 400, PROBLEM, problem(400, "name", inside.replace("\t", "\\t"))))
                .anyMatch(fault -> fault.startsWith("it shows"));
    }

    @Test
    void whatMustBeRefusedAndIsNotIsCaught() {
        assertThat(faults(Expectation.refusal(), 200, "application/json", "{\"name\": \"a\"}"))
                .containsExactly("it takes what it must refuse");
    }

    @Test
    void aRefusalThatNamesAnotherFieldIsCaught() {
        assertThat(faults(Expectation.refusalFor("name"), 400, PROBLEM, problem(400, "size", "Bad.")))
                .containsExactly("its violations do not name name");
    }

    @Test
    void anAnswerWhereNothingIsDescribedIsCaught() {
        RawAnswer answer = answer(200, "application/json", "{}", Map.of());

        assertThat(judge.faults("GET", "/ships", Expectation.any(), answer)).hasSize(1);
        assertThat(judge.faults("DELETE", "/boats", Expectation.any(), answer)).hasSize(1);
    }

    @Test
    void aHeaderOfTheClientsMakingIsCaught() {
        RawAnswer answer =
                answer(200, "application/json", "{\"name\": \"a\"}", Map.of("x-fuzz-injected", List.of("1")));

        assertThat(judge.faults("GET", "/boats", Expectation.any(), answer)).hasSize(1);
    }

    @Test
    void silenceIsCaughtAndACutConnectionWhereHttpWasSpoken() {
        assertThat(judge.faults("GET", "/boats", Expectation.noHttp(), RawAnswer.SILENCE))
                .hasSize(1);
        assertThat(judge.faults("GET", "/boats", Expectation.any(), RawAnswer.CUT))
                .hasSize(1);
        assertThat(judge.faults("GET", "/boats", Expectation.noHttp(), RawAnswer.CUT))
                .isEmpty();
    }

    private List<String> faults(Expectation owed, int status, String type, String body) {
        return judge.faults("GET", "/boats", owed, answer(status, type, body, Map.of()));
    }

    private static RawAnswer answer(int status, String type, String body, Map<String, List<String>> more) {
        Map<String, List<String>> headers = new HashMap<>(more);
        headers.put("content-type", List.of(type));
        return new RawAnswer(status, headers, body.getBytes(StandardCharsets.UTF_8));
    }

    private static String problem(int status, String field, String detail) {
        return """
                {"type": "http://x/problems/BAD", "title": "Bad", "status": %d, "detail": "%s", "instance": "/boats", "code": "BAD",
                 "traceId": "0", "violations": [{"field": "%s", "in": "body", "message": "Bad"}]}""".formatted(status, detail, field);
    }
}
