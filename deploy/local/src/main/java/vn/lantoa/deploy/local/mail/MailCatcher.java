package vn.lantoa.deploy.local.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * Takes e-mails on the loopback address and lays each into a folder twice: as it came ({@code .eml}), and as text. The
 * folder is made with the first of them, and its owner alone reads it.
 */
public final class MailCatcher implements AutoCloseable {

    /** Where it listens unless that is taken. */
    public static final int PORT = 1025;

    private static final Set<PosixFilePermission> OWNERS = PosixFilePermissions.fromString("rwx------");
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.ofHours(7));
    private static final int PATIENCE = 30_000;

    private final ServerSocket socket;
    private final Path folder;
    private final Consumer<String> told;
    private final Clock clock;
    private final AtomicInteger number = new AtomicInteger();

    private MailCatcher(ServerSocket socket, Path folder, Consumer<String> told, Clock clock) {
        this.socket = socket;
        this.folder = folder;
        this.told = told;
        this.clock = clock;
    }

    /**
     * Starts the mail server.
     *
     * @param port where it would listen; where that is taken, anywhere
     * @param told hears a line of each e-mail
     * @throws UncheckedIOException when it cannot listen at all
     */
    public static MailCatcher start(int port, Path folder, Consumer<String> told, Clock clock) {
        try {
            MailCatcher catcher = new MailCatcher(listening(port), folder, told, clock);
            daemon(catcher::listen).start();
            return catcher;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ServerSocket listening(int port) throws IOException {
        InetAddress loopback = InetAddress.getByName("127.0.0.1");
        try {
            return new ServerSocket(port, 0, loopback);
        } catch (BindException taken) {
            return new ServerSocket(0, 0, loopback);
        }
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** Where e-mails lie. */
    public Path folder() {
        return folder;
    }

    private void listen() {
        while (!socket.isClosed()) {
            try {
                Socket caller = socket.accept();
                daemon(() -> talk(caller)).start();
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket caller) {
        try (caller) {
            caller.setSoTimeout(PATIENCE);
            var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.ISO_8859_1));
            var out = new OutputStreamWriter(caller.getOutputStream(), StandardCharsets.ISO_8859_1);
            new SmtpDialogue(in, out, this::keep).run();
        } catch (IOException | UncheckedIOException broken) {
            told.accept("a connection broke: " + broken.getMessage());
        }
    }

    private void keep(CaughtMail mail) {
        try {
            if (!Files.exists(folder)) {
                Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(OWNERS));
            }
            String name = NAME.format(clock.instant()) + "-" + number.incrementAndGet();
            Files.write(folder.resolve(name + ".eml"), mail.bytes());
            Path text = Files.writeString(folder.resolve(name + ".txt"), mail.text());
            told.accept("to " + mail.header("to") + ": " + text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "mail");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
