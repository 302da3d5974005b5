package vn.lantoa.deploy.local.sample.call;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.lantoa.deploy.local.client.Tokens;
import vn.lantoa.deploy.local.sample.SampleException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class GatewayClientTest {

    private final Deque<Answered> answers = new ArrayDeque<>();
    private final List<String> asked = new ArrayList<>();
    private HttpServer server;
    private GatewayClient gateway;

    private record Answered(int status, Map<String, String> headers, String body) {}

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/token",
                exchange -> answer(
                        exchange, new Answered(200, Map.of(), "{\"access_token\":\"a.b.c\",\"expires_in\":300}")));
        server.createContext("/api/v1/", exchange -> {
            asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().getFirst("Authorization"));
            answer(exchange, answers.pop());
        });
        server.start();
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        gateway = new GatewayClient(address, new Tokens(address.resolve("/token")));
    }

    @AfterEach
    void stop() throws IOException {
        gateway.close();
        server.stop(0);
    }

    @Test
    void bearsTheActorsTokenAndReadsTheAnswer() {
        answers.add(new Answered(200, Map.of("ETag", "\"3\""), "{\"id\":\"x\"}"));

        Reply reply = gateway.get(Actor.VIEWER, "plans/x");

        assertThat(reply.text("id")).isEqualTo("x");
        assertThat(reply.tag()).isEqualTo("\"3\"");
        assertThat(asked).containsExactly("GET /api/v1/plans/x Bearer a.b.c");
    }

    @Test
    void aRefusalNamesRequestStatusAndCode() {
        answers.add(new Answered(
                409, Map.of(), "{\"status\":409,\"code\":\"PLAN_ALREADY_IN_FORCE\",\"detail\":\"Another one is.\"}"));

        assertThatThrownBy(
                        () -> gateway.send(Actor.OFFICER, gateway.post("plans/x/transitions", Map.of("to", "ISSUED"))))
                .isInstanceOf(SampleException.class)
                .hasMessage("POST /api/v1/plans/x/transitions of officer is answered by 409,"
                        + " PLAN_ALREADY_IN_FORCE, Another one is.");
    }

    @Test
    void aRefusalThatIsNoProblemAnswerIsToldToo() {
        answers.add(new Answered(502, Map.of(), "<html>"));

        assertThatThrownBy(() -> gateway.get(Actor.OFFICER, "plans"))
                .hasMessage("GET /api/v1/plans of officer is answered by 502");
    }

    @Test
    void whatIsNotThereIsEmptyAndAnythingElseFails() {
        answers.add(new Answered(404, Map.of(), "{\"code\":\"AGENCY_NOT_FOUND\"}"));
        answers.add(new Answered(403, Map.of(), "{\"code\":\"FORBIDDEN\"}"));

        assertThat(gateway.find(Actor.OFFICER, "agencies/X")).isEmpty();
        assertThatThrownBy(() -> gateway.find(Actor.OFFICER, "agencies/X")).hasMessageContaining("403, FORBIDDEN");
    }

    @Test
    void whoIsToComeBackLaterDoesSo() {
        answers.add(new Answered(429, Map.of("Retry-After", "0"), "{\"code\":\"TOO_MANY_REQUESTS\"}"));
        answers.add(new Answered(503, Map.of("Retry-After", "0"), "{}"));
        answers.add(new Answered(200, Map.of(), "{\"id\":\"x\"}"));

        assertThat(gateway.get(Actor.OFFICER, "plans/x").text("id")).isEqualTo("x");
        assertThat(asked).hasSize(3);
    }

    @Test
    void aListIsReadToItsEnd() {
        answers.add(new Answered(200, Map.of(), "{\"items\":[1,2],\"page\":{\"totalPages\":2}}"));
        answers.add(new Answered(200, Map.of(), "{\"items\":[3],\"page\":{\"totalPages\":2}}"));

        assertThat(gateway.all(Actor.OFFICER, "tasks?planId=x")).hasSize(3);
        assertThat(asked.get(1)).startsWith("GET /api/v1/tasks?planId=x&size=200&page=1");
    }

    @Test
    void noAnswerIsAFailureToo() throws IOException {
        server.stop(0);

        assertThatThrownBy(() -> gateway.get(Actor.OFFICER, "plans"))
                .isInstanceOf(SampleException.class)
                .hasMessageStartingWith("GET /api/v1/plans of officer has no answer");
    }

    private static void answer(HttpExchange exchange, Answered answer) throws IOException {
        exchange.getRequestBody().readAllBytes();
        answer.headers.forEach(exchange.getResponseHeaders()::add);
        byte[] body = answer.body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer.status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
