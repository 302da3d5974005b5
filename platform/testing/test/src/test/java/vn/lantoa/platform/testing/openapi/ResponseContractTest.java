package vn.lantoa.platform.testing.openapi;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

import com.sun.net.httpserver.HttpServer;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ResponseContractTest {

    private final ResponseContract contract =
            ResponseContract.of(Boats.contract()).exempting("/health");
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        answer("/boats/good", Boats.BOAT);
        answer("/boats/bad", "{}");
        answer("/health", "up");
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aKeptPromiseLeavesTheBodyReadable() {
        String name =
                call().get("/boats/good?q=1").then().statusCode(200).extract().path("name");

        assertThat(name).isEqualTo("Quy Nhơn 1");
    }

    @Test
    void aBrokenPromiseNamesTheCallAndTheFault() {
        assertThatThrownBy(() -> call().get("/boats/bad"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("GET /boats/bad answered 200")
                .hasMessageContaining("required property 'id' not found");
    }

    @Test
    void anExemptPathIsNotJudged() {
        assertThatCode(() -> call().get("/health/live")).doesNotThrowAnyException();
    }

    @Test
    void aCallCanLeaveTheContract() {
        assertThatCode(() -> call().noFiltersOfType(ResponseContract.class).get("/boats/bad"))
                .doesNotThrowAnyException();
    }

    @Test
    void whatWasCalledIsRemembered() {
        call().get("/boats/good");

        assertThat(contract.seen()).containsExactly("GET /boats/{id} 200");
    }

    @Test
    void whatWasNeverCalledIsNamed() {
        call().get("/boats/good");

        assertThat(contract.neverCalled()).contains("DELETE /boats/{id}").doesNotContain("GET /boats/{id}");
    }

    private RequestSpecification call() {
        return RestAssured.given()
                .baseUri("http://127.0.0.1")
                .port(server.getAddress().getPort())
                .filter(contract);
    }

    private void answer(String path, String text) {
        server.createContext(path, exchange -> {
            byte[] body = text.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }
}
