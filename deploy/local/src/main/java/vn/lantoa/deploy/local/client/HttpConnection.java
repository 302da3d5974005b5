package vn.lantoa.deploy.local.client;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * One keep-alive HTTP/1.1 connection for one thread. It opens itself when it is needed and, after a failure, again for
 * the next request; it never sends a request twice.
 */
public final class HttpConnection implements Closeable {

    private static final int CONNECT_MILLIS = 2_000;

    private final String host;
    private final int port;
    private final int patienceMillis;
    private @Nullable Socket socket;
    private InputStream in = InputStream.nullInputStream();

    /** @param patience how long to wait for (each part of) an answer */
    public HttpConnection(URI server, Duration patience) {
        this.host = server.getHost();
        this.port = server.getPort();
        this.patienceMillis = (int) patience.toMillis();
    }

    /**
     * Sends and waits.
     *
     * @throws IOException when there is no whole answer: whether the request had its effect is then unknown
     */
    public HttpAnswer send(Request request) throws IOException {
        try {
            open().getOutputStream().write(bytesOf(request));
            HttpAnswer answer = new AnswerReader(in).read();
            if (answer.header("connection").filter("close"::equalsIgnoreCase).isPresent()) {
                close();
            }
            return answer;
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    private Socket open() throws IOException {
        if (socket != null) {
            return socket;
        }
        Socket opening = new Socket();
        socket = opening;
        opening.setTcpNoDelay(true);
        opening.setSoTimeout(patienceMillis);
        opening.connect(new InetSocketAddress(host, port), CONNECT_MILLIS);
        in = new BufferedInputStream(opening.getInputStream(), 16 * 1024);
        return opening;
    }

    private byte[] bytesOf(Request request) {
        StringBuilder head = new StringBuilder(512)
                .append(request.method())
                .append(' ')
                .append(request.target())
                .append(" HTTP/1.1\r\nHost: ")
                .append(host)
                .append(':')
                .append(port)
                .append("\r\n");
        request.headers()
                .forEach((name, value) ->
                        head.append(name).append(": ").append(value).append("\r\n"));
        if (request.body().length > 0 || request.method().equals("POST")) {
            head.append("Content-Length: ").append(request.body().length).append("\r\n");
        }
        byte[] first = head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
        byte[] all = Arrays.copyOf(first, first.length + request.body().length);
        System.arraycopy(request.body(), 0, all, first.length, request.body().length);
        return all;
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            Socket closing = socket;
            socket = null;
            closing.close();
        }
    }
}
