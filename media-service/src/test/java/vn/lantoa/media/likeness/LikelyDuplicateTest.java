package vn.lantoa.media.likeness;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
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

    /** Letters that no other test has, since digits must be the same. */
    private final String mark = UUID.randomUUID()
            .toString()
            .chars()
            .filter(Character::isLetterOrDigit)
            .mapToObj(one -> String.valueOf((char) ('a' + Character.digit(one, 16))))
            .reduce("", String::concat);

    private final String title = "Bình Định khai mạc lễ hội " + mark;

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

    private static ValidatableResponse asked(Identity who, String agency) {
        return as(who).queryParam("agency", agency)
                .queryParam("from", DAY)
                .queryParam("to", "2024-05-11")
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
        "another number, Bình Định khai mạc lễ hội lần 2 MARK, language, vi",
        "another language, Bình Định khai mạc lễ hội lần 1 MARK, language, en",
        "another title, Đua thuyền trên đầm Thị Nại lần 1 MARK, language, vi",
        "the same work, Bình Định khai mạc lễ hội lần 1 MARK, workId, WORK"
    })
    void whatIsAnotherWorkOrTheSameOneIsNotTold(String why, String other, String field, String value) {
        String work = "tp-" + mark;
        String first = sent(Identity.PRESS_BBD, "Bình Định khai mạc lễ hội lần 1 " + mark, DAY, "workId", work);
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

    @Test
    void aTitleThatAnAgencyHasAllTheTimeIsAStandingOne() {
        String first = sent(Identity.PRESS_BBD, title, DAY);
        for (int more = 0; more < 6; more++) {
            sent(Identity.PRESS_BBD, title, DAY);
        }

        assertThat(beside(asked(Identity.OFFICER, "BBD"), first)).isEmpty();
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
