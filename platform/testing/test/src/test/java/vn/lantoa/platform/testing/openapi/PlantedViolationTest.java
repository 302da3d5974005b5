package vn.lantoa.platform.testing.openapi;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.lantoa.platform.testing.openapi.Violation.Kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.lantoa.platform.testing.openapi.Boats.BOAT;
import static vn.lantoa.platform.testing.openapi.Boats.boatWith;

class PlantedViolationTest {

    private static final String JSON = "application/json";
    private static final String LINES = "application/x-ndjson";
    private final OpenApiContract contract = Boats.contract();

    static Stream<Arguments> planted() {
        return Stream.of(
                arguments("undescribed path", get("/ships", 200, JSON, BOAT), Kind.PATH_UNDESCRIBED, ""),
                arguments("deeper path", get("/boats/1/2", 200, JSON, BOAT), Kind.PATH_UNDESCRIBED, ""),
                arguments(
                        "undescribed method",
                        CheckedAnswer.of("PUT", "/boats/1", 200, JSON, BOAT),
                        Kind.METHOD_UNDESCRIBED,
                        ""),
                arguments("undescribed status", get("/boats/1", 404, JSON, BOAT), Kind.STATUS_UNDESCRIBED, ""),
                arguments(
                        "undescribed type", get("/boats/1", 200, "text/html", "x"), Kind.CONTENT_TYPE_UNDESCRIBED, ""),
                arguments("no content type", get("/boats/1", 200, null, BOAT), Kind.CONTENT_TYPE_UNDESCRIBED, ""),
                arguments(
                        "JSON where a problem is due",
                        get("/boats", 404, JSON, "{}"),
                        Kind.CONTENT_TYPE_UNDESCRIBED,
                        ""),
                arguments("empty body", get("/boats/1", 200, JSON, ""), Kind.BODY_MISSING, ""),
                arguments("no lines of JSON described", get("/boats/1", 200, LINES, ""), Kind.BODY_MISSING, ""),
                arguments("no JSON beside lines of it", get("/boats", 200, JSON, ""), Kind.BODY_MISSING, ""),
                arguments("nothing beside lines of JSON", get("/boats", 200, null, ""), Kind.BODY_MISSING, ""),
                arguments("body of a 304", get("/boats/1", 304, JSON, BOAT), Kind.BODY_UNDESCRIBED, ""),
                arguments(
                        "body of a 204",
                        CheckedAnswer.of("DELETE", "/boats/1", 204, JSON, BOAT),
                        Kind.BODY_UNDESCRIBED,
                        ""),
                arguments("truncated", boat(BOAT.substring(0, 20)), Kind.BODY_MALFORMED, ""),
                arguments("duplicate key", boat(boatWith("\"name\":\"b\"")), Kind.BODY_MALFORMED, ""),
                arguments("trailing token", boat(BOAT + "{}"), Kind.BODY_MALFORMED, ""));
    }

    static Stream<Arguments> plantedInTheBody() {
        return Stream.of(
                arguments("missing field", boat(BOAT.replace("\"kind\":\"F1H2O\"", "\"seats\":1")), "", "kind"),
                arguments("wrong type", boat(BOAT.replace("\"Quy Nhơn 1\"", "1")), "/name", "integer found"),
                arguments("number as text", boat(boatWith("\"seats\":\"2\"")), "/seats", "string found"),
                arguments("wrong uuid", boat(BOAT.replace("0190f3a2-", "")), "/id", "uuid"),
                arguments("wrong date", boat(boatWith("\"builtOn\":\"2024-02-30\"")), "/builtOn", "date"),
                arguments(
                        "no offset",
                        boat(boatWith("\"createdAt\":\"2024-01-01T00:00:00\"")),
                        "/createdAt",
                        "date-time"),
                arguments("wrong uri", boat(boatWith("\"page\":\"a b\"")), "/page", "uri"),
                arguments("not in the enum", boat(BOAT.replace("F1H2O", "CANOE")), "/kind", "enumeration"),
                arguments("null", boat(BOAT.replace("\"F1H2O\"", "null")), "/kind", "enumeration"),
                arguments("null text", boat(BOAT.replace("\"Quy Nhơn 1\"", "null")), "/name", "null found"),
                arguments("extra field", boat(boatWith("\"org\":\"X\"")), "", "'org'"),
                arguments("write-only field", boat(boatWith("\"key\":\"X\"")), "", "'key'"),
                arguments("extra below", boat(boatWith("\"builder\":{\"name\":\"a\",\"b\":1}")), "/builder", "'b'"),
                arguments("extra in nullable", boat(boatWith("\"owner\":{\"name\":\"a\",\"b\":1}")), "/owner", "'b'"),
                arguments(
                        "item", get("/boats", 200, JSON, "{\"items\":[" + BOAT + ",7]}"), "/items/1", "integer found"),
                arguments(
                        "extra in an item",
                        get("/boats", 200, JSON, "{\"items\":[" + boatWith("\"b\":1") + "]}"),
                        "/items/0",
                        "'b'"),
                arguments("extra in allOf", racer(boatWith("\"topSpeed\":1,\"b\":1")), "", "'b'"),
                arguments("allOf branch", racer(BOAT), "", "topSpeed"),
                arguments(
                        "extra inside a problem's violation",
                        get("/boats", 404, "application/problem+json", "{\"title\":\"t\",\"violations\":[{\"b\":1}]}"),
                        "/violations/0",
                        "'b'"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("planted")
    void isFound(String what, CheckedAnswer answer, Kind kind, String where) {
        assertThat(contract.check(answer)).singleElement().satisfies(found -> {
            assertThat(found.kind()).isEqualTo(kind);
            assertThat(found.where()).isEqualTo(where);
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("plantedInTheBody")
    void isFoundInTheBody(String what, CheckedAnswer answer, String where, String word) {
        assertThat(contract.check(answer)).anySatisfy(found -> {
            assertThat(found.kind()).isEqualTo(Kind.BODY_INVALID);
            assertThat(found.where()).isEqualTo(where);
            assertThat(found.message()).contains(word);
        });
    }

    @Test
    void oneWrongFieldInACompositionIsReportedOnce() {
        assertThat(contract.check(racer(boatWith("\"topSpeed\":\"fast\"")))).hasSize(1);
    }

    private static CheckedAnswer get(String path, int status, String type, String body) {
        return CheckedAnswer.of("GET", path, status, type, body);
    }

    private static CheckedAnswer boat(String body) {
        return get("/boats/1", 200, JSON, body);
    }

    private static CheckedAnswer racer(String body) {
        return get("/boats/fastest", 200, JSON, body);
    }
}
