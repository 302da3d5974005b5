package vn.lantoa.media.likeness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.lantoa.media.Bodies;
import vn.lantoa.media.MediaApi;
import vn.lantoa.platform.testing.service.Body;
import vn.lantoa.platform.testing.token.Identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

/** R113: works that may be one with another. */
@QuarkusTest
class LikelyDuplicateTest extends MediaApi {

    private static final String DUPLICATES = "/api/v1/content-items/duplicates";
    private static final String DAY = "2024-05-10";

    /** Letters that no other test has, since digits must be the same, and much beside an item is cut. */
    private final String mark = UUID.randomUUID()
            .toString()
            .chars()
            .filter(Character::isLetterOrDigit)
            .mapToObj(one -> String.valueOf((char) ('a' + Character.digit(one, 16))))
            .reduce("", String::concat);

    private final String title = "Lễ hội " + mark + " khai mạc ở Bình Định";

    private static String sent(Identity who, String title, String day, String... fields) {
        String id = Bodies.freshId();
        Map<String, Object> item =
                Body.with(Body.with(Bodies.item(id), "title", title), "publishedAt", day + "T08:00:00+07:00");
        for (int at = 0; at < fields.length; at += 2) {
            item = Body.with(item, fields[at], fields[at + 1]);
        }
        keyed(who)
                .body(Map.of("items", List.of(item)))
                .post("/api/v1/submissions")
                .then()
                .statusCode(201)
                .body("state", equalTo("ACCEPTED"));
        return id;
    }

    private static ValidatableResponse asked(Identity who, @Nullable String agency) {
        return asked(who, agency, DAY, "2024-05-11");
    }

    private static ValidatableResponse asked(Identity who, @Nullable String agency, String from, String to) {
        Map<String, String> ofAgency = agency == null ? Map.of() : Map.of("agency", agency);
        return as(who).queryParams(ofAgency)
                .queryParam("from", from)
                .queryParam("to", to)
                .get(DUPLICATES)
                .then()
                .statusCode(200);
    }

    /** The external ids that are told together with one. */
    private static List<String> beside(ValidatableResponse answer, String externalId) {
        List<Map<String, Map<String, String>>> pairs = answer.extract().path("items");
        List<String> found = new ArrayList<>();
        for (Map<String, Map<String, String>> pair : pairs) {
            String one = pair.get("item").get("externalId");
            String other = pair.get("other").get("externalId");
            if (one.equals(externalId) || other.equals(externalId)) {
                found.add(one.equals(externalId) ? other : one);
            }
        }
        return found;
    }

    @Test
    void titlesThatAreNearlyTheSameWithinDaysAreToldOnce() {
        String first = sent(Identity.PRESS_BBD, title, DAY);
        String again = sent(Identity.PRESS_BBD, title.toUpperCase(Locale.ROOT) + "!", "2024-05-12");
        String others = sent(Identity.PRESS_BTV, "Tỉnh " + title, DAY);
        sent(Identity.PRESS_BBD, title, "2024-05-14");

        ValidatableResponse answer = asked(Identity.OFFICER, "BBD").body("whole", equalTo(true));

        assertThat(beside(answer, first)).containsExactlyInAnyOrder(again, others);
        answer.body(
                "items.find { it.item.externalId == '" + first + "' && it.other.externalId == '" + again
                        + "' }.likeness",
                equalTo(1));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "another number, Lễ hội MARK lần 2 MARK, language, vi",
        "another language, Lễ hội MARK lần 1 MARK, language, en",
        "another title, Đua thuyền trên đầm Thị Nại xa bờ lần 1 MARK, language, vi",
        "the same work, Lễ hội MARK lần 1 MARK, workId, WORK"
    })
    void whatIsAnotherWorkOrTheSameOneIsNotTold(String why, String other, String field, String value) {
        String work = "tp-" + mark;
        String first = sent(Identity.PRESS_BBD, "Lễ hội " + mark + " lần 1 " + mark, DAY, "workId", work);
        sent(Identity.PRESS_BBD, other.replace("MARK", mark), DAY, field, value.replace("WORK", work));

        assertThat(beside(asked(Identity.OFFICER, "BBD"), first)).as(why).isEmpty();
    }

    @Test
    void aPressAgencySeesThoseAmongItsOwnItemsOnly() {
        String first = sent(Identity.PRESS_BBD, title, DAY);
        String again = sent(Identity.PRESS_BBD, title, DAY);
        sent(Identity.PRESS_BTV, title, DAY);

        assertThat(beside(asked(Identity.PRESS_BBD, "BBD"), first)).containsExactly(again);
        assertThat(beside(asked(Identity.PRESS_BTV, "BBD"), first)).isEmpty();
    }

    @ParameterizedTest(name = "{0} works of {1} beside one of BBD: {2}")
    @CsvSource({"5, BBD, 0", "4, BBD, 4", "6, BTV, 0", "5, BTV, 5"})
    void aTitleThatAnAgencyHasOnMoreThanFiveWorksIsAStandingOne(int works, String agency, int told) {
        Identity who = agency.equals("BBD") ? Identity.PRESS_BBD : Identity.PRESS_BTV;
        String first = sent(Identity.PRESS_BBD, title, DAY);
        for (int work = 0; work < works; work++) {
            String name = "tp-" + work + mark;
            sent(who, title, DAY, "workId", name);
            sent(who, title, DAY, "workId", name);
        }

        for (String asked : Arrays.asList("BBD", null)) {
            assertThat(beside(asked(Identity.OFFICER, asked), first)).as(asked).hasSize(told);
        }
    }

    @Test
    void oneOfAStandingTitleIsNotToldForBeingAtTheEndOfItsSeries() {
        List<String> series = new ArrayList<>();
        for (int day = 10; day < 17; day++) {
            series.add(sent(Identity.PRESS_BBD, title, "2024-05-" + day));
        }

        ValidatableResponse answer = asked(Identity.OFFICER, "BBD", DAY, "2024-05-17");

        // the second sees five of them yet, itself included, the third six
        assertThat(beside(answer, series.get(0))).containsExactly(series.get(1));
        assertThat(beside(answer, series.get(3))).isEmpty();
    }

    @Test
    void whatAnAgencyForPracticeHasIsToldToItselfOnly() {
        String code = "TH-" + mark.substring(0, 8).toUpperCase(Locale.ROOT);
        as(Identity.OFFICER)
                .body(Map.of(
                        "code",
                        code,
                        "name",
                        "Báo mẫu",
                        "level",
                        "PROVINCIAL",
                        "pressTypes",
                        List.of("ELECTRONIC"),
                        "practice",
                        true))
                .post("/api/v1/press-agencies")
                .then()
                .statusCode(201);
        String real = sent(Identity.PRESS_BBD, title, DAY);
        String first = sent(Identity.PRESS_BBD.of(code), title, DAY);
        String again = sent(Identity.PRESS_BBD.of(code), title, DAY);

        assertThat(beside(asked(Identity.OFFICER, null), real)).isEmpty();
        assertThat(beside(asked(Identity.OFFICER, code), first)).isEmpty();
        assertThat(beside(asked(Identity.PRESS_BBD.of(code), null), first)).containsExactly(again);
    }

    @ParameterizedTest
    @CsvSource({"50, true", "51, false"})
    void moreBesideOneThanAreComparedIsNotTheWhole(int beside, boolean whole) {
        String head = "Mùa thu " + mark + " ";
        String day = whole ? "2024-08-10" : "2024-08-20";
        List<Map<String, Object>> items = new ArrayList<>();
        for (int item = 0; item <= beside; item++) {
            String end = String.valueOf((char) ('a' + item % 26)).repeat(24 + item / 26);
            items.add(Body.with(
                    Body.with(Bodies.item(Bodies.freshId()), "title", head + end), "publishedAt", day + "T08:00:00Z"));
        }
        keyed(Identity.PRESS_BBD)
                .body(Map.of("items", items))
                .post("/api/v1/submissions")
                .then()
                .statusCode(201)
                .body("created", equalTo(beside + 1));

        asked(Identity.OFFICER, "BBD", day, LocalDate.parse(day).plusDays(1).toString())
                .body("whole", equalTo(whole));
    }

    @ParameterizedTest
    @CsvSource({
        "from=2024-01-01&to=2024-04-03, DUPLICATES_RANGE_TOO_LONG",
        "from=2024-01-02&to=2024-01-02, RANGE_REVERSED",
        "agency=NOBODY, PARAMETER_CODE_UNKNOWN"
    })
    void whatCannotBeAskedIsNamed(String query, String code) {
        as(Identity.AUDITOR)
                .get(DUPLICATES + "?" + query)
                .then()
                .statusCode(400)
                .body("code", equalTo(code));
    }

    @Test
    void withoutARangeTheLastWeekIsLookedAt() {
        as(Identity.AUDITOR).get(DUPLICATES).then().statusCode(200);
        as(Identity.AUDITOR)
                .get(DUPLICATES + "?from=2024-01-01&to=2024-04-02")
                .then()
                .statusCode(200);
    }
}
