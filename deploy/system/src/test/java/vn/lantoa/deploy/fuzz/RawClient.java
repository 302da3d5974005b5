package vn.lantoa.deploy.fuzz;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Sends bytes as they are, each request on a connection of its own, and reads the first answer. */
final class RawClient {

    private static final int MILLIS = 15_000;

    private final URI server;

    RawClient(URI server) {
        this.server = server;
    }

    /** With {@code last} the server is told that no more will come, so that it need not wait for it. */
    RawAnswer send(byte[] request, boolean last, boolean head) {
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(MILLIS);
            write(socket, request, last);
            return read(new BufferedInputStream(socket.getInputStream()), head);
        } catch (SocketTimeoutException silence) {
            return RawAnswer.SILENCE;
        } catch (IOException ended) {
            return RawAnswer.CUT;
        }
    }

    private static void write(Socket socket, byte[] request, boolean last) {
        try {
            socket.getOutputStream().write(request);
            socket.getOutputStream().flush();
            if (last) {
                socket.shutdownOutput();
            }
        } catch (IOException shut) {
            // who is refused early may find the door shut while still talking: the answer, if there is one, tells why
            return;
        }
    }

    private static RawAnswer read(InputStream in, boolean head) throws IOException {
        String start = line(in);
        while (start != null && start.matches("HTTP/1\\.[01] 1\\d\\d.*") && !start.contains(" 101 ")) {
            headers(in);
            start = line(in);
        }
        if (start == null || !start.matches("HTTP/1\\.[01] \\d{3}.*")) {
            return RawAnswer.CUT;
        }
        int status = Integer.parseInt(start.substring(9, 12));
        Map<String, List<String>> headers = headers(in);
        boolean bodiless = head || status == 204 || status == 304;
        return new RawAnswer(status, headers, bodiless ? new byte[0] : body(in, headers));
    }

    private static Map<String, List<String>> headers(InputStream in) throws IOException {
        Map<String, List<String>> headers = new HashMap<>();
        for (String line = line(in); line != null && !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            headers.computeIfAbsent(line.substring(0, colon).toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                    .add(line.substring(colon + 1).strip());
        }
        return headers;
    }

    private static byte[] body(InputStream in, Map<String, List<String>> headers) throws IOException {
        if (headers.containsKey("content-length")) {
            return in.readNBytes(Integer.parseInt(headers.get("content-length").get(0)));
        }
        if (!headers.containsKey("transfer-encoding")) {
            return in.readAllBytes();
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (String size = line(in); size != null; size = line(in)) {
            int length = Integer.parseInt(size.split(";")[0].strip(), 16);
            if (length == 0) {
                break;
            }
            body.writeBytes(in.readNBytes(length));
            line(in);
        }
        return body.toByteArray();
    }

    /** Without its end; null when there is no more. */
    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int read = in.read();
        while (read >= 0 && read != '\n') {
            line.write(read);
            read = in.read();
        }
        return read < 0 && line.size() == 0
                ? null
                : line.toString(StandardCharsets.UTF_8).stripTrailing();
    }
}
