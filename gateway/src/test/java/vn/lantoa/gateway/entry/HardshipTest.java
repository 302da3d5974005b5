package vn.lantoa.gateway.entry;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.lantoa.gateway.sample.House;
import vn.lantoa.gateway.sample.RawClient;
import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.platform.testing.token.TokenIssuer;
import vn.lantoa.platform.testing.token.TokenIssuerResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Clients that hold on to the gateway, and a service that does. The sample house waits a second and a half for a head.
 */
@QuarkusTest
@QuarkusTestResource(TokenIssuerResource.class)
@QuarkusTestResource(House.class)
class HardshipTest {

    private static final Duration LONGER_THAN_PATIENCE = Duration.ofMillis(2_500);
    private static final Duration AT_MOST = Duration.ofSeconds(8);
    private static final Duration BETWEEN_CALLS = Duration.ofMillis(20);
    private static final int MANY = Integer.getInteger("lantoa.idle-connections", 1_000);

    TokenIssuer issuer;

    @Test
    void aFirstHeadThatDripsIsCutOff() throws IOException {
        try (Socket socket = RawClient.connect()) {
            send(socket, "GET /api/v1/plans HTTP/1.1\r\nX-Slow: ");

            assertThat(isClosedWhileDripping(socket, AT_MOST)).isTrue();
        }
    }

    @Test
    void aLaterHeadThatDripsIsCutOff() throws IOException {
        try (Socket socket = RawClient.connect()) {
            call(socket);
            send(socket, "GET /api/v1/plans HTTP/1.1\r\nX-Slow: ");

            assertThat(isClosedWhileDripping(socket, AT_MOST)).isTrue();
        }
    }

    @Test
    void aConnectionThatNeverAsksForAnythingIsClosed() throws IOException {
        try (Socket socket = RawClient.connect()) {
            assertThat(isClosedWithin(socket, AT_MOST)).isTrue();
        }
    }

    @Test
    void aConnectionThatRestsBetweenRequestsIsKept() throws IOException {
        try (Socket socket = RawClient.connect()) {
            call(socket);

            assertThat(isClosedWithin(socket, LONGER_THAN_PATIENCE)).isFalse();
            assertThat(call(socket)).startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void aBodyThatIsPromisedAndNeverBegunIsTimedOut() throws IOException {
        try (Socket socket = RawClient.connect()) {
            // a connection that another test left in the pool would run out of idle time before this body
            call(socket);
            assertThat(isClosedWithin(socket, LONGER_THAN_PATIENCE)).isFalse();
            send(
                    socket,
                    "POST /api/v1/submissions HTTP/1.1\r\nHost: h\r\n" + good() + "\r\nContent-Length: 100\r\n\r\n");

            assertThat(firstLine(socket)).startsWith("HTTP/1.1 408 ");
        }
    }

    @Test
    void aServiceThatStopsReadingIsNotTheClientsFault() throws IOException {
        int length = 32 << 20;
        ExecutorService sender = Executors.newSingleThreadExecutor();
        try (Socket socket = RawClient.connect()) {
            // a connection that another test left in the pool would run out of idle time before this body
            call(socket);
            assertThat(isClosedWithin(socket, LONGER_THAN_PATIENCE)).isFalse();
            send(
                    socket,
                    "POST /api/v1/submissions/stall HTTP/1.1\r\nHost: h\r\n" + good() + "\r\nContent-Length: " + length
                            + "\r\n\r\n");
            sender.execute(() -> sendUntilClosed(socket, length));

            assertThat(firstLine(socket)).startsWith("HTTP/1.1 504 ");
        } finally {
            sender.shutdownNow();
        }
    }

    private static void sendUntilClosed(Socket socket, int length) {
        try {
            socket.getOutputStream().write(new byte[length]);
        } catch (IOException refused) {
            // as it should be
        }
    }

    @ParameterizedTest
    @CsvSource({"GET /, 414", "'GET / HTTP/1.1\r\nX-Long: ', 431"})
    void aHeadWithoutEndIsNotRead(String beginning, int status) throws IOException {
        try (Socket socket = RawClient.connect()) {
            send(socket, beginning + "x".repeat(100 * 1024) + "\r\n\r\n");

            assertThat(firstLine(socket)).matches("HTTP/1\\.\\d " + status + " .*");
        }
    }

    /** A thousand by default: client and gateway share one process's files. */
    @Test
    void manyRestingConnectionsHoldUpNobody() throws IOException {
        List<Socket> resting = new ArrayList<>();
        try {
            for (int i = 0; i < MANY; i++) {
                Socket socket = RawClient.connect();
                resting.add(socket);
                call(socket);
            }

            assertThat(percentile(99, 200)).isLessThan(Duration.ofSeconds(1));
            for (Socket socket : resting) {
                assertThat(call(socket)).startsWith("HTTP/1.1 200");
            }
        } finally {
            for (Socket socket : resting) {
                socket.close();
            }
        }
    }

    @Test
    void aServiceThatHangsDoesNotSlowTheOthersDown() throws Exception {
        int crowd = 16;
        AtomicBoolean enough = new AtomicBoolean();
        ExecutorService threads = Executors.newFixedThreadPool(crowd);
        try {
            for (int i = 0; i < crowd; i++) {
                threads.submit(() -> {
                    while (!enough.get()) {
                        RawClient.send("GET", "/api/v1/plans/hang", good());
                        LockSupport.parkNanos(BETWEEN_CALLS.toNanos());
                    }
                });
            }
            var refused = RawClient.send("GET", "/api/v1/plans", good());
            for (int i = 0; i < 100 && refused.status() != 503; i++) {
                refused = RawClient.send("GET", "/api/v1/plans", good());
            }

            assertThat(refused.status())
                    .as("no room is left at the service that hangs")
                    .isEqualTo(503);
            assertThat(refused.header("Retry-After")).isNotEmpty();
            assertThat(percentile(99, 200)).isLessThan(Duration.ofSeconds(1));
        } finally {
            enough.set(true);
            threads.shutdown();
            assertThat(threads.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    /** Of calls to a service that is well. */
    private Duration percentile(int percent, int calls) {
        long[] nanos = new long[calls];
        for (int i = 0; i < calls; i++) {
            long sent = System.nanoTime();
            assertThat(RawClient.send("GET", "/api/v1/submissions", good()).status())
                    .isEqualTo(200);
            nanos[i] = System.nanoTime() - sent;
        }
        Arrays.sort(nanos);
        return Duration.ofNanos(nanos[calls * percent / 100 - 1]);
    }

    /** Sends a request whose answer is short, and takes all of that. */
    private String call(Socket socket) throws IOException {
        send(socket, "HEAD /docs HTTP/1.1\r\nHost: h\r\n\r\n");
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = socket.getInputStream().read();
            if (next < 0) {
                return head.toString();
            }
            head.append((char) next);
        }
        return head.toString();
    }

    private static String firstLine(Socket socket) throws IOException {
        InputStream in = socket.getInputStream();
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next >= 0 && next != '\r'; next = in.read()) {
            line.append((char) next);
        }
        return line.toString();
    }

    private static boolean isClosedWhileDripping(Socket socket, Duration patience) throws IOException {
        return isClosed(socket, patience, "x");
    }

    private static boolean isClosedWithin(Socket socket, Duration patience) throws IOException {
        return isClosed(socket, patience, "");
    }

    private static boolean isClosed(Socket socket, Duration patience, String drip) throws IOException {
        int before = socket.getSoTimeout();
        socket.setSoTimeout(100);
        long end = System.nanoTime() + patience.toNanos();
        try {
            while (System.nanoTime() < end) {
                try {
                    send(socket, drip);
                    if (socket.getInputStream().read() < 0) {
                        return true;
                    }
                } catch (SocketTimeoutException stillOpen) {
                    // the next drop
                }
            }
            return false;
        } catch (IOException reset) {
            return true;
        } finally {
            socket.setSoTimeout(before);
        }
    }

    private static void send(Socket socket, String bytes) throws IOException {
        socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
    }

    private String good() {
        return "Authorization: Bearer " + issuer.tokenFor(Identity.OFFICER);
    }
}
