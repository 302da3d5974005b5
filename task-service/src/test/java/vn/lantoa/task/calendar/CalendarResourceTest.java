package vn.lantoa.task.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.common.mapper.TypeRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.lantoa.platform.testing.service.Body;
import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.platform.web.time.WorkingDays;
import vn.lantoa.task.TaskApi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.params.provider.Arguments.arguments;

@QuarkusTest
class CalendarResourceTest extends TaskApi {

    private static final String DECREE = "/api/v1/calendars/DECREE";

    @Inject
    Holidays holidays;

    private static Map<String, Object> rule() {
        Map<String, Object> rule = new LinkedHashMap<>();
        rule.put("reportType", "MONTHLY");
        rule.put("dayOfMonth", 25);
        rule.put("monthsAfter", 0);
        rule.put("workingDaysAfterCutOff", 1);
        rule.put("legalBasis", "Nghị định 09/2019/NĐ-CP, Điều 13");
        return rule;
    }

    private static Map<String, Object> holiday(String date) {
        return Map.of("date", date, "name", "Ngày nghỉ mẫu", "legalBasis", "Thông báo mẫu");
    }

    private static Map<String, Object> calendar() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("name", "Lịch mẫu");
        body.put("legalBasis", "Nghị định 09/2019/NĐ-CP, Điều 12");
        body.put("dueRules", List.of(rule()));
        body.put("holidays", List.of(holiday("2024-04-18")));
        return body;
    }

    @Test
    void bothCalendarsAreThereWithRulesAndHolidays() {
        as(Identity.PRESS_BBD)
                .get("/api/v1/calendars")
                .then()
                .statusCode(200)
                .body("items.code", contains("CALENDAR", "DECREE"))
                .body("items[1].dueRules.reportType", contains("MONTHLY", "QUARTERLY", "SIX_MONTH", "YEARLY"))
                .body("items[1].dueRules.dayOfMonth", everyItem(equalTo(25)))
                .body("items[1].dueRules.monthsAfter", everyItem(equalTo(0)))
                .body("items[1].dueRules.legalBasis", everyItem(endsWith("Điều 13")))
                .body("items[0].dueRules.monthsAfter", everyItem(equalTo(1)))
                .body("items[0].holidays.date", hasItems("2024-04-18", "2025-01-27"));
    }

    @Test
    void theOfficerReplacesRulesAndHolidaysAndWorkingDaysFollow() {
        Map<String, Object> before = as(Identity.VIEWER).get(DECREE).as(new TypeRef<>() {});
        List<Object> days = new ArrayList<>((List<?>) before.get("holidays"));
        days.add(holiday("2031-03-05"));
        String tag = as(Identity.OFFICER).get(DECREE).header("ETag");

        as(Identity.OFFICER)
                .header("If-Match", tag)
                .body(Body.with(calendar(), "holidays", days))
                .put(DECREE)
                .then()
                .statusCode(200)
                .body("dueRules.reportType", contains("MONTHLY"))
                .body("holidays.date", hasItem("2031-03-05"))
                .body("version", greaterThan((Integer) before.get("version")));

        WorkingDays working = QuarkusTransaction.requiringNew()
                .call(() -> holidays.between(LocalDate.of(2031, 3, 1), LocalDate.of(2031, 3, 31)));
        assertThat(working.isWorkingDay(LocalDate.of(2031, 3, 5))).isFalse();
        assertThat(working.isWorkingDay(LocalDate.of(2031, 3, 6))).isTrue();
        as(Identity.OFFICER)
                .header("If-Match", tag)
                .body(calendar())
                .put(DECREE)
                .then()
                .statusCode(412);
        as(Identity.AUDITOR)
                .queryParam("resource", "calendars/DECREE")
                .get("/api/v1/audit/task")
                .then()
                .body("items.changedFields.flatten()", hasItems("dueRules", "holidays"));
        restore(before);
    }

    private static void restore(Map<String, Object> calendar) {
        Map<String, Object> body = new LinkedHashMap<>(calendar);
        body.keySet().retainAll(List.of("name", "legalBasis", "dueRules", "holidays"));
        as(Identity.OFFICER)
                .header("If-Match", "*")
                .body(body)
                .put(DECREE)
                .then()
                .statusCode(200);
    }

    static Stream<Arguments> spoiledCalendars() {
        return Stream.of(
                arguments("code", "CALENDAR", "CALENDAR_CODE_MISMATCH", "code"),
                arguments("name", " ", "REQUEST_INVALID", "name"),
                arguments("legalBasis", null, "REQUEST_INVALID", "legalBasis"),
                arguments("dueRules", null, "REQUEST_INVALID", "dueRules"),
                arguments("holidays", "2024-04-18", "REQUEST_INVALID", "holidays"),
                arguments("version", 3, "FIELD_UNKNOWN", "version"),
                arguments("dueRules", rules("reportType", "WEEKLY"), "REQUEST_INVALID", "dueRules[0].reportType"),
                arguments("dueRules", rules("dayOfMonth", 32), "REQUEST_INVALID", "dueRules[0].dayOfMonth"),
                arguments("dueRules", rules("dayOfMonth", null), "REQUEST_INVALID", "dueRules[0].dayOfMonth"),
                arguments("dueRules", rules("dayOfMonth", 14), "CALENDAR_DUE_WITHIN_PERIOD", "dueRules[0].dayOfMonth"),
                arguments("dueRules", rules("monthsAfter", -1), "REQUEST_INVALID", "dueRules[0].monthsAfter"),
                arguments("dueRules", rules("legalBasis", ""), "REQUEST_INVALID", "dueRules[0].legalBasis"),
                arguments("dueRules", rules("law", "x"), "FIELD_UNKNOWN", "dueRules[0].law"),
                arguments(
                        "dueRules",
                        rules("workingDaysAfterCutOff", 0),
                        "CALENDAR_DUE_TOO_SOON",
                        "dueRules[0].workingDaysAfterCutOff"),
                arguments("dueRules", List.of(rule(), rule()), "CALENDAR_RULES_OVERLAP", "dueRules[1]"),
                arguments(
                        "holidays",
                        List.of(holiday("2024-04-18"), holiday("2024-04-18")),
                        "CALENDAR_HOLIDAY_TWICE",
                        "holidays[1].date"),
                arguments("holidays", List.of(Map.of("date", "2024-02-30")), "REQUEST_INVALID", "holidays[0].date"));
    }

    private static List<Object> rules(String field, Object value) {
        return List.of(Body.with(rule(), field, value));
    }

    @ParameterizedTest(name = "{0} = {1}: {2} at {3}")
    @MethodSource("spoiledCalendars")
    void aSpoiledCalendarIsRefusedByFieldAndReason(String field, Object value, String code, String where) {
        as(Identity.OFFICER)
                .header("If-Match", "*")
                .body(Body.with(calendar(), field, value))
                .put(DECREE)
                .then()
                .statusCode(400)
                .body("code", equalTo(code))
                .body("violations.field", hasItem(where));
    }

    @Test
    void thereIsNoThirdCalendar() {
        as(Identity.OFFICER)
                .header("If-None-Match", "*")
                .body(calendar())
                .put("/api/v1/calendars/LUNAR")
                .then()
                .statusCode(404)
                .body("code", equalTo("CALENDAR_NOT_FOUND"));
        as(Identity.VIEWER).get("/api/v1/calendars/decree").then().statusCode(404);
    }

    @Test
    void onlyTheOfficerWrites() {
        as(Identity.APPROVER)
                .header("If-Match", "*")
                .body(calendar())
                .put(DECREE)
                .then()
                .statusCode(403);
        as(Identity.OFFICER).body(calendar()).put(DECREE).then().statusCode(428);
    }
}
