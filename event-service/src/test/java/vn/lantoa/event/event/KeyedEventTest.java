package vn.lantoa.event.event;

import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import vn.lantoa.event.Bodies;
import vn.lantoa.event.EventApi;
import vn.lantoa.platform.testing.service.Body;
import vn.lantoa.platform.testing.token.Identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

/** Every POST takes an idempotency key: the same request has one effect, and its first answer again (rules.md §5). */
@QuarkusTest
class KeyedEventTest extends EventApi {

    private static final String PATH = "/api/v1/events";

    private final String code = Bodies.freshCode();
    private final String key = UUID.randomUUID().toString();

    private Response register(Map<String, Object> event) {
        return as(Identity.OFFICER).header("Idempotency-Key", key).body(event).post(PATH);
    }

    @Test
    void whatWasMadeIsNotMadeTwiceAndIsAnsweredAsItWas() {
        Response first = register(Bodies.event(code));
        first.then().statusCode(201).header("Idempotency-Replayed", nullValue());

        Response again = register(Bodies.event(code));
        again.then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .header("Location", equalTo(first.header("Location")))
                .header("ETag", equalTo(first.header("ETag")));
        assertThat(again.asString()).isEqualTo(first.asString());
    }

    @Test
    void theKeyOfAnotherRequestIsRefused() {
        register(Bodies.event(code)).then().statusCode(201);

        register(Body.with(Bodies.event(code), "name", "Khác"))
                .then()
                .statusCode(422)
                .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
    }

    @Test
    void aRequestThatIsRefusedClaimsNoKey() {
        register(Body.without(Bodies.event(code), "name")).then().statusCode(400);
        register(Bodies.event(code)).then().statusCode(201);
    }

    @Test
    void aKeyIsOptionalAndMustBeOne() {
        as(Identity.OFFICER).body(Bodies.event(code)).post(PATH).then().statusCode(201);
        as(Identity.OFFICER)
                .header("Idempotency-Key", "two words")
                .body(Bodies.event(Bodies.freshCode()))
                .post(PATH)
                .then()
                .statusCode(400)
                .body("code", equalTo("IDEMPOTENCY_KEY_INVALID"));
    }

    /** Its version is another one by then; it happened once all the same. */
    @Test
    void aTransitionHappensOnce() {
        register(Bodies.event(code)).then().statusCode(201);

        for (String replayed : new String[] {null, "true"}) {
            as(Identity.HOST)
                    .header("Idempotency-Key", key)
                    .header("If-Match", "\"0\"")
                    .body(Map.of("to", "CONFIRMED"))
                    .post(PATH + "/" + code + "/transitions")
                    .then()
                    .statusCode(200)
                    .header("ETag", equalTo("\"1\""))
                    .header("Idempotency-Replayed", equalTo(replayed))
                    .body("status", equalTo("CONFIRMED"));
        }
    }
}
