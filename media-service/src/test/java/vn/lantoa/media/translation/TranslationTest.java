package vn.lantoa.media.translation;

import java.util.Arrays;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import vn.lantoa.media.Bodies;
import vn.lantoa.media.MediaApi;
import vn.lantoa.media.RefusedTitle;
import vn.lantoa.platform.testing.service.Body;
import vn.lantoa.platform.testing.token.Identity;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

/** R055: an item and its translations. */
@QuarkusTest
class TranslationTest extends MediaApi {

    private final String original = Bodies.freshId();

    private static Map<String, Object> item(String externalId, String language, Object translationOf) {
        return Body.with(Body.with(Bodies.item(externalId), "language", language), "translationOf", translationOf);
    }

    @SafeVarargs
    private static ValidatableResponse submit(Identity who, Map<String, Object>... items) {
        return keyed(who)
                .body(Map.of("items", Arrays.asList(items)))
                .post("/api/v1/submissions")
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse translations(Identity who, String id) {
        return as(who).get("/api/v1/content-items/" + id + "/translations").then();
    }

    @Test
    void aTranslationOfATranslationIsOneOfTheOriginal() {
        String english = Bodies.freshId();
        String chinese = Bodies.freshId();
        String id = submit(
                        Identity.PRESS_BBD,
                        item(chinese, "zh-Hant", english),
                        item(english, "en", original),
                        Bodies.item(original))
                .body("state", equalTo("ACCEPTED"))
                .body("lines.warnings.code.flatten().findAll { it.startsWith('ITEM_') }", empty())
                .extract()
                .path("lines[0].id");
        String french = submit(Identity.PRESS_BBD, item(Bodies.freshId(), "fr", id))
                .extract()
                .path("lines[0].id");

        for (String one : new String[] {id, french}) {
            translations(Identity.VIEWER, one)
                    .statusCode(200)
                    .body("externalId", equalTo(original))
                    .body("original.externalId", equalTo(original))
                    .body("languages", contains("en", "fr", "vi", "zh-Hant"))
                    .body("totalTranslations", equalTo(3))
                    .body("translations.language", contains("en", "fr", "zh-Hant"))
                    .body("translations.translationOf", contains(original, original, original));
        }
        submit(Identity.PRESS_BBD, item(chinese, "zh-Hant", original)).body("lines.status", contains("UNCHANGED"));
        submit(Identity.PRESS_BBD, item(chinese, "zh-Hant", english)).body("lines.status", contains("UNCHANGED"));
        translations(Identity.PRESS_BTV, id).statusCode(404);
    }

    /** Whatever is written apart since the database refuses something between them (rules.md §5). */
    @Test
    void linesThatNameOneAnotherDoSoAroundOneThatIsRefused() {
        String english = Bodies.freshId();
        String chinese = Bodies.freshId();
        Map<String, Object> bad = Body.with(Bodies.item(Bodies.freshId()), "title", "Bản dịch không lưu được");
        String id;
        try (RefusedTitle refused = new RefusedTitle("Bản dịch không lưu được")) {
            id = submit(
                            Identity.PRESS_BBD,
                            item(chinese, "zh-Hant", english),
                            bad,
                            item(english, "en", original),
                            Bodies.item(original))
                    .body("lines.status", contains("CREATED", "REJECTED", "CREATED", "CREATED"))
                    .body("lines[1].errors.code", contains("LINE_REFUSED"))
                    .body("lines.warnings.code.flatten().findAll { it.startsWith('ITEM_') }", empty())
                    .extract()
                    .path("lines[0].id");
        }

        translations(Identity.PRESS_BBD, id)
                .body("externalId", equalTo(original))
                .body("translations.externalId", containsInAnyOrder(english, chinese));
    }

    @Test
    void nothingIsATranslationOfItself() {
        String english = Bodies.freshId();
        submit(Identity.PRESS_BBD, Bodies.item(original), item(english, "en", original));

        submit(Identity.PRESS_BBD, item(original, "vi", english), item(Bodies.freshId(), "fr", english))
                .body("lines.status", contains("REJECTED", "CREATED"))
                .body("lines[0].errors.field", contains("translationOf"))
                .body("lines[0].errors.code", contains("ITEM_TRANSLATION_CIRCLE"));
        submit(Identity.PRESS_BBD, item(english, "en", english))
                .body("lines[0].errors.code", contains("ITEM_TRANSLATION_CIRCLE"));
        String one = Bodies.freshId();
        String other = Bodies.freshId();
        submit(Identity.PRESS_BBD, item(one, "vi", other), item(other, "en", one))
                .body("lines.errors.code.flatten()", contains("ITEM_TRANSLATION_CIRCLE", "ITEM_TRANSLATION_CIRCLE"));
        submit(Identity.PRESS_BBD, item(english, "en", null), item(original, "vi", english))
                .body("lines.status", contains("UPDATED", "UPDATED"))
                .body("lines.changed.flatten()", contains("translationOf", "translationOf"));
    }

    @Test
    void anOriginalMayComeLaterAndIsOfTheSameAgency() {
        String english = Bodies.freshId();
        submit(Identity.PRESS_BTV, Bodies.item(original));
        String id = submit(Identity.PRESS_BBD, item(english, "en", original))
                .body("lines.status", contains("CREATED"))
                .body("lines[0].warnings.code", hasItem("ITEM_ORIGINAL_UNKNOWN"))
                .extract()
                .path("lines[0].id");
        translations(Identity.PRESS_BBD, id)
                .body("externalId", equalTo(original))
                .body("original", nullValue())
                .body("languages", contains("en"));

        submit(Identity.PRESS_BBD, Bodies.item(original));

        translations(Identity.PRESS_BBD, id)
                .body("original.agency", equalTo("BBD"))
                .body("languages", contains("en", "vi"));
    }

    @Test
    void aCorrectionFollowsTheSameRules() {
        String english = Bodies.freshId();
        String german = Bodies.freshId();
        submit(
                Identity.PRESS_BBD,
                Bodies.item(original),
                item(english, "en", original),
                Body.with(Bodies.item(german), "language", "de"));

        corrected(german, english).body("rejected", equalTo(0)).body("lines[0].changes.after", contains(original));
        corrected(original, english)
                .body("lines[0].errors.field", contains("set.translationOf"))
                .body("lines[0].errors.code", contains("ITEM_TRANSLATION_CIRCLE"));
    }

    private static ValidatableResponse corrected(String externalId, String translationOf) {
        Map<String, Object> line = Map.of("externalId", externalId, "set", Map.of("translationOf", translationOf));
        return keyed(Identity.PRESS_BBD)
                .body(Map.of("reason", "Ghi thiếu bản gốc", "items", new Object[] {line}))
                .post("/api/v1/corrections")
                .then()
                .statusCode(201);
    }
}
