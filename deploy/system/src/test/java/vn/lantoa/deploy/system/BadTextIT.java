package vn.lantoa.deploy.system;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Map;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

/** What a task must not be made of. */
@SystemTest
class BadTextIT {

    private static final String TASKS = "/api/v1/tasks";
    private static SamplePlan plan;
    private Map<String, Integer> before;

    @BeforeAll
    static void makeAPlan() {
        plan = SamplePlan.create();
    }

    @BeforeEach
    void count() {
        before = Written.now();
    }

    @AfterEach
    void nothingIsWritten() {
        assertThat(Written.now()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "title         | 5",
                "title         | true",
                "title         | [\"a\"]",
                "title         | null",
                "weight        | \"2\"",
                "weight        | true",
                "weight        | 1e99",
                "weight        | -1",
                "dueOn         | 20240630",
                "dueOn         | \"2024-06-31\"",
                "dueOn         | \"30/06/2024\"",
                "dueOn         | [2024,6,30]",
                "dueOn         | \"2024-06-30T00:00:00Z\"",
                "dueOn         | \"+999999999-06-30\"",
                "planId        | \"12-34\"",
                "planId        | 12",
                "clausePaths   | \"II.3-1\"",
                "lead          | {}",
                "lead          | 7"
            })
    void aValueOfAnotherTypeIsRefusedAndNamed(String field, String value) {
        create(taskWith(field, value)).statusCode(400).body("violations.field", hasItem(field));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\ud800", "\\udc00", "\\udc00\\ud800"})
    void whatIsNoTextIsRefusedAndNamed(String escaped) {
        create(taskWith("title", "\"Viết " + escaped + " bài\""))
                .statusCode(400)
                .body("violations.field", hasItem("title"));
    }

    @Test
    void bytesThatAreNoUtf8AreRefused() {
        byte[] body = taskWith("title", "\"Vi?t b?i\"").getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < body.length; i++) {
            body[i] = body[i] == '?' ? (byte) 0xE9 : body[i];
        }
        As.theOfficer().body(body).post(TASKS).then().statusCode(400);
    }

    @Test
    void aBodyOfTwoMebibytesIsTooLarge() {
        create(taskWith("title", "\"" + "a".repeat(2 << 20) + "\""))
                .statusCode(413)
                .contentType("application/problem+json")
                .body("code", equalTo("BODY_TOO_LARGE"));
    }

    @Test
    void aDocumentOfElevenMebibytesIsTooLarge() {
        textOf(11 << 20).statusCode(413).body("code", equalTo("PLAN_FILE_TOO_LARGE"));
    }

    @Test
    void noServiceSeesABodyThatNoneTakes() {
        textOf(22 << 20).statusCode(413).body("code", equalTo("BODY_TOO_LARGE"));
    }

    private static ValidatableResponse textOf(int bytes) {
        return As.theOfficer()
                .contentType(As.MARKDOWN)
                .body("a".repeat(bytes))
                .post("/api/v1/plans/imports?planYear=2024")
                .then();
    }

    @Test
    void aDocumentWithoutAClauseIsRefusedWithItsLine() {
        As.theOfficer()
                .contentType(As.MARKDOWN)
                .body("# Not a plan\n\nhello")
                .post("/api/v1/plans/imports?planYear=2024")
                .then()
                .statusCode(400)
                .body("code", equalTo("PLAN_DOCUMENT_UNREADABLE"))
                .body("violations.field", hasItem("line 3"));
    }

    @Test
    void aFileThatIsNotWhatItSaysIsRefused() {
        As.theOfficer()
                .contentType("application/pdf")
                .body("not a PDF".getBytes(StandardCharsets.US_ASCII))
                .post("/api/v1/attachments?fileName=a.pdf")
                .then()
                .statusCode(400)
                .body("code", equalTo("ATTACHMENT_TYPE_MISMATCH"));
    }

    @Test
    void messagesFollowTheLanguageOfTheRequest() {
        String vietnamese = title("vi");

        As.theOfficer()
                .header("Accept-Language", "en")
                .body("{}")
                .post(TASKS)
                .then()
                .statusCode(400)
                .body("title", not(equalTo(vietnamese)));
        assertThat(Normalizer.isNormalized(vietnamese, Normalizer.Form.NFC)).isTrue();
    }

    private static String title(String language) {
        return As.theOfficer()
                .header("Accept-Language", language)
                .body("{}")
                .post(TASKS)
                .then()
                .statusCode(400)
                .extract()
                .path("title");
    }

    private static ValidatableResponse create(String body) {
        return As.theOfficer().body(body).post(TASKS).then();
    }

    /** A task that is right but for one field. */
    private static String taskWith(String field, String value) {
        return plan.filled(SampleBodies.with("createTask", field, value));
    }
}
