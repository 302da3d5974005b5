package vn.lantoa.media.webhook.call;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import io.vertx.core.Vertx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import vn.lantoa.media.webhook.WebhookConfig;

import static org.assertj.core.api.Assertions.assertThat;

class WebhookCallerTest {

    private final Vertx vertx = Vertx.vertx();

    @AfterEach
    void stop() {
        vertx.close();
    }

    private record Bounds(Duration patience) implements WebhookConfig {

        @Override
        public int perAgency() {
            return 1;
        }

        @Override
        public Optional<Set<String>> privateHosts() {
            return Optional.empty();
        }

        @Override
        public Duration firstRetry() {
            return Duration.ofSeconds(1);
        }
    }

    @Test
    void whoDoesNotEvenGreetIsWaitedForABoundedTime() throws Exception {
        try (ServerSocket silent = silent()) {
            var caller = new WebhookCaller(vertx, new Targets(true, Set.of()), new Bounds(Duration.ofMillis(200)));
            CallResult result = caller.call(
                            "https://127.0.0.1:" + silent.getLocalPort() + "/",
                            0,
                            WebhookMessage.signed("1", Instant.EPOCH, "{}", List.of()))
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(5, TimeUnit.SECONDS);

            assertThat(result).isEqualTo(new CallResult(CallOutcome.TIMED_OUT, null));
        }
    }

    /** Takes connections, and says nothing. */
    private static ServerSocket silent() throws IOException {
        return new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    }
}
