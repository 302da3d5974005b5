package vn.lantoa.deploy.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import vn.lantoa.deploy.system.Stack;
import vn.lantoa.deploy.system.Tokens;
import vn.lantoa.platform.testing.token.Identity;

/** Plain requests to the gateway, many at once and of any size. */
final class Wire {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String NOTHING = "";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /**
     * What came back.
     *
     * @param status 0 where the connection ended without an answer
     * @param retryAfter empty where it does not say
     */
    record Answer(int status, String body, String retryAfter) {

        private static Answer of(HttpResponse<String> answer) {
            return new Answer(
                    answer.statusCode(),
                    answer.body(),
                    answer.headers().firstValue("Retry-After").orElse(NOTHING));
        }
    }

    CompletableFuture<Answer> send(Overload load) {
        HttpRequest request = to(load.sender(), load.target())
                .header("Content-Type", load.contentType())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(load.body().publisher())
                .build();
        return client.sendAsync(request, HttpResponse.BodyHandlers.ofString())
                .thenApply(Answer::of)
                .exceptionally(failure -> new Answer(0, failure.toString(), NOTHING));
    }

    Answer post(Identity by, String target, String contentType, String body) throws IOException, InterruptedException {
        return Answer.of(client.send(
                to(by, target)
                        .header("Content-Type", contentType)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString()));
    }

    Answer get(Identity by, String target) throws IOException, InterruptedException {
        return Answer.of(client.send(to(by, target).GET().build(), HttpResponse.BodyHandlers.ofString()));
    }

    private static HttpRequest.Builder to(Identity by, String target) {
        return HttpRequest.newBuilder(URI.create(Stack.running().gateway() + target))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + Tokens.of(by));
    }
}
