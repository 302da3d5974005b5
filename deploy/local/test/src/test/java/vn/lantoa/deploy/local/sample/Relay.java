package vn.lantoa.deploy.local.sample;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.concurrent.atomic.AtomicLong;

/** A line to a server that is cut for good once so many bytes were sent. */
final class Relay implements Closeable {

    private final ServerSocket door;
    private final URI server;
    private final AtomicLong left;

    Relay(URI server, long bytes) throws IOException {
        this.server = server;
        this.left = new AtomicLong(bytes);
        this.door = new ServerSocket(0, 10, InetAddress.getByName("localhost"));
        thread(() -> {
            while (left.get() > 0) {
                join(door.accept());
            }
            door.close();
        });
    }

    URI address() {
        return URI.create("http://localhost:" + door.getLocalPort());
    }

    private void join(Socket client) throws IOException {
        Socket there = new Socket(server.getHost(), server.getPort());
        thread(() -> {
            try (client;
                    there) {
                byte[] buffer = new byte[8_192];
                InputStream in = client.getInputStream();
                for (int n = in.read(buffer); n > 0 && left.addAndGet(-n) > 0; n = in.read(buffer)) {
                    there.getOutputStream().write(buffer, 0, n);
                }
                door.close();
            }
        });
        thread(() -> there.getInputStream().transferTo(client.getOutputStream()));
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void thread(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException cut) {
                // that is what it is for
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
