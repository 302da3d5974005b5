package vn.lantoa.deploy.local.client;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class HttpConnectionTest {

    /** Serves one connection after the other, each with the answers of one list, and then hangs up. */
    private static CompletableFuture<Integer> serve(ServerSocket server, List<List<String>> connections) {
        return CompletableFuture.supplyAsync(() -> {
            int accepted = 0;
            try {
                for (List<String> answers : connections) {
                    try (Socket socket = server.accept()) {
                        accepted++;
                        for (String answer : answers) {
                            readHead(socket);
                            socket.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
                        }
                    }
                }
                return accepted;
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static void readHead(Socket socket) throws IOException {
        StringBuilder head = new StringBuilder();
        while (!head.toString().endsWith("\r\n\r\n")) {
            head.append((char) socket.getInputStream().read());
        }
    }

    private static URI address(ServerSocket server) {
        return URI.create("http://127.0.0.1:" + server.getLocalPort());
    }

    @Test
    void readsAnswersByLengthAndByChunksOverOneConnection() throws Exception {
        String byLength = "HTTP/1.1 201 Created\r\nContent-Length: 3\r\nX-One: yes\r\n\r\nabc";
        String byChunks = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n";
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
                HttpConnection wire = new HttpConnection(address(server), Duration.ofSeconds(5))) {
            CompletableFuture<Integer> served = serve(server, List.of(List.of(byLength, byChunks)));

            HttpAnswer first = wire.send(Request.get("/"));
            HttpAnswer second = wire.send(Request.get("/"));

            assertThat(first.status()).isEqualTo(201);
            assertThat(first.header("x-one")).contains("yes");
            assertThat(first.text()).isEqualTo("abc");
            assertThat(second.text()).isEqualTo("abcde");
            assertThat(served.get()).isEqualTo(1);
        }
    }

    @Test
    void anAnswerThatIsCutOffIsNoneAndTheNextRequestGetsANewConnection() throws Exception {
        String cutOff = "HTTP/1.1 201 Created\r\nContent-Length: 30\r\n\r\nabc";
        String whole = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
                HttpConnection wire = new HttpConnection(address(server), Duration.ofSeconds(5))) {
            CompletableFuture<Integer> served = serve(server, List.of(List.of(cutOff), List.of(whole)));

            assertThatThrownBy(() -> wire.send(Request.get("/"))).isInstanceOf(IOException.class);
            assertThat(wire.send(Request.get("/")).text()).isEqualTo("ok");
            assertThat(served.get()).isEqualTo(2);
        }
    }
}
