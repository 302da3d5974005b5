package vn.lantoa.platform.web.sample;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

import vn.lantoa.platform.web.identity.Roles;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;

/** More bodies at once than the service has room for. */
@QuarkusTest
@TestProfile(BodiesInFlightTest.LittleRoom.class)
class BodiesInFlightTest extends BoatApi {

    private static final int LARGE = 100_000;
    private static final int MOST_SHOWN = 50;

    @TestHTTPResource
    URI service;

    /** Room for one large body beside the small ones. */
    public static class LittleRoom implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("lantoa.bodies.in-memory", "64K", "lantoa.bodies.largest", "200K");
        }
    }

    private static String boat(int bytes) {
        return "{\"name\": \"" + "a".repeat(bytes) + "\"}";
    }

    /** A client that sends the beginning of a large body, and then nothing. */
    private Socket slow() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), service.getPort());
        OutputStream out = socket.getOutputStream();
        String head = "POST " + BOATS + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Authorization: Bearer " + Realm.token(Roles.PLAN_ADMIN) + "\r\nContent-Length: " + 2 * LARGE
                + "\r\n\r\n";
        out.write((head + boat(LARGE)).getBytes(StandardCharsets.UTF_8));
        out.flush();
        return socket;
    }

    @Test
    void whatFindsNoRoomIsToComeAgainAndSmallOnesPass() throws IOException {
        try (Socket holder = slow()) {
            await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> isProblem(
                            as(Roles.PLAN_ADMIN).body(boat(LARGE)).post(BOATS).then(), 503, "BODIES_IN_FLIGHT")
                    .header("Retry-After", matchesPattern("[1-9]\\d*")));
            as(Roles.PLAN_ADMIN).body(boat(5)).post(BOATS).then().statusCode(201);
        }
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> isProblem(
                        as(Roles.PLAN_ADMIN).body(boat(LARGE)).post(BOATS).then(), 400, "REQUEST_INVALID"));
    }

    @Test
    void aBodyThatIsReadIntoMemoryHasABoundOfItsOwn() {
        isProblem(as(Roles.PLAN_ADMIN).body(boat(3 * LARGE)).post(BOATS).then(), 413, "BODY_TOO_LARGE");
    }

    @Test
    void ofAThousandFaultsTheFirstAreToldAndTheRestCounted() {
        String crew = "{},".repeat(1_000) + "{}";

        isProblem(
                        as(Roles.PLAN_ADMIN)
                                .body("{\"name\": \"a\", \"crew\": [" + crew + "]}")
                                .post(BOATS)
                                .then(),
                        400,
                        "REQUEST_INVALID")
                .body("violations", hasSize(MOST_SHOWN));
    }
}
