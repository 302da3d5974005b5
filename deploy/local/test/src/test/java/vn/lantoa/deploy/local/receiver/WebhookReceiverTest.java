package vn.lantoa.deploy.local.receiver;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The example of the Standard Webhooks specification, taken, spoiled and shown. */
class WebhookReceiverTest {

    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final String ID = "msg_p5jXN8AQM9LWM0D4loKWxJek";
    private static final String AT = "1614265330";
    private static final String SIGNATURE = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";
    private static final String BODY = "{\"test\": 2432232314}";
    private static final Clock THEN = Clock.fixed(Instant.ofEpochSecond(1_614_265_400), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private final List<String> told = new ArrayList<>();
    private final HttpClient http = HttpClient.newHttpClient();
    private WebhookReceiver receiver;

    @BeforeEach
    void start() {
        receiver = WebhookReceiver.start(0, folder.resolve("secrets"), told::add, THEN);
        receiver.learn("one", "whsec_AAAA");
        receiver.learn("another", SECRET);
    }

    @AfterEach
    void stop() {
        receiver.close();
    }

    private int post(String id, String at, String signature, String body) throws IOException, InterruptedException {
        return http.send(
                        HttpRequest.newBuilder(URI.create(receiver.url()))
                                .header("webhook-id", id)
                                .header("webhook-timestamp", at)
                                .header("webhook-signature", signature)
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    @Test
    void takesWhatIsSignedAndOnceOnly() throws Exception {
        assertThat(post(ID, AT, "v1,AAAA " + SIGNATURE, BODY)).isEqualTo(204);
        assertThat(post(ID, AT, SIGNATURE, BODY)).isEqualTo(204);

        assertThat(receiver.received()).extracting(ReceivedEvent::id).containsExactly(ID);
        assertThat(told).hasSize(1);
        assertThat(http.send(
                                HttpRequest.newBuilder(URI.create(receiver.url()))
                                        .build(),
                                HttpResponse.BodyHandlers.ofString())
                        .body()
                        .lines())
                .containsExactlyElementsOf(told);
    }

    @ParameterizedTest
    @CsvSource({
        "msg_p5jXN8AQM9LWM0D4loKWxJek, 1614265331, 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE='",
        "msg_another, 1614265330, 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE='",
        "msg_p5jXN8AQM9LWM0D4loKWxJek, x, 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE='",
        "msg_p5jXN8AQM9LWM0D4loKWxJek, 1614265330, 'v2,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE='",
        "msg_p5jXN8AQM9LWM0D4loKWxJek, 1614265330, ''",
    })
    void refusesWhatIsNotSignedLikeThat(String id, String at, String signature) throws Exception {
        assertThat(post(id, at, signature, BODY)).isEqualTo(401);
        assertThat(receiver.received()).isEmpty();
    }

    @Test
    void refusesAnotherBodyAndWhatIsOld() throws Exception {
        assertThat(post(ID, AT, SIGNATURE, BODY + " ")).isEqualTo(401);
        WebhookSignature signature = new WebhookSignature(ID, AT, SIGNATURE);

        assertThat(signature.holds(SECRET, BODY, Instant.ofEpochSecond(1_614_265_630)))
                .isTrue();
        assertThat(signature.holds(SECRET, BODY, Instant.ofEpochSecond(1_614_265_631)))
                .isFalse();
        assertThat(signature.holds(SECRET, BODY, Instant.ofEpochSecond(1_614_265_029)))
                .isFalse();
    }

    @Test
    void keepsSecretsForTheNextStartAndItsOwnerOnly() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("secrets"))))
                .isEqualTo("rw-------");
        try (WebhookReceiver next = WebhookReceiver.start(0, folder.resolve("secrets"), told::add, THEN)) {
            assertThat(next.knows("another")).isTrue();
            assertThat(next.knows("a third")).isFalse();
        }
    }

    @Test
    void listensElsewhereWhereItsPortIsTaken() {
        int taken = URI.create(receiver.url()).getPort();
        try (WebhookReceiver other = WebhookReceiver.start(taken, folder.resolve("others"), told::add, THEN)) {
            assertThat(other.url()).isNotEqualTo(receiver.url());
        }
    }
}
