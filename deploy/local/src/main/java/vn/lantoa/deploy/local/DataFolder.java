package vn.lantoa.deploy.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Set;

import vn.lantoa.deploy.embedded.process.Folders;
import vn.lantoa.deploy.embedded.process.StartException;

/** Everything that is kept between two runs, and the logs. Locked while it is in use. */
final class DataFolder implements AutoCloseable {

    private static final long NEEDED_BYTES = 300L << 20;
    /** Not to be listed by others; but PostgreSQL, where it runs as another user, has to pass through. */
    private static final Set<PosixFilePermission> OURS = PosixFilePermissions.fromString("rwx--x--x");

    /** Logs name people's clients and what they asked for. */
    private static final Set<PosixFilePermission> OWNERS = PosixFilePermissions.fromString("rwx------");

    private static final Duration LAST_RUN_ENDS_WITHIN = Duration.ofSeconds(20);

    private final Path folder;
    private final FileChannel channel;
    private final FileLock lock;

    private DataFolder(Path folder, FileChannel channel, FileLock lock) {
        this.folder = folder;
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * @throws StartException when another run uses the folder or does not end, it cannot be written or the disk is
     *     nearly full
     */
    static DataFolder open(Path folder, boolean fresh) {
        return open(folder, fresh, NEEDED_BYTES);
    }

    static DataFolder open(Path folder, boolean fresh, long neededBytes) {
        try {
            Files.createDirectories(folder.resolve("logs"));
            Files.setPosixFilePermissions(folder, OURS);
            Files.setPosixFilePermissions(folder.resolve("logs"), OWNERS);
            DataFolder opened = lock(folder);
            try {
                opened.lastRun().awaitEnd();
                requireRoom(folder, neededBytes);
                if (fresh) {
                    opened.drop();
                }
                return opened;
            } catch (IOException | StartException e) {
                opened.close();
                throw e;
            }
        } catch (IOException e) {
            throw new StartException("the data folder " + folder + " cannot be used: " + e.getMessage(), e);
        }
    }

    private static DataFolder lock(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return new DataFolder(folder, channel, lock);
            }
        } catch (OverlappingFileLockException e) {
            channel.close();
            throw inUse(folder);
        }
        channel.close();
        throw inUse(folder);
    }

    private static StartException inUse(Path folder) {
        return new StartException(
                "another run uses the data folder " + folder + ": stop it first, or give this one its own with --data");
    }

    private static void requireRoom(Path folder, long neededBytes) throws IOException {
        FileStore store = Files.getFileStore(folder);
        if (store.getUsableSpace() < neededBytes) {
            throw new StartException("the disk of " + folder + " is full: " + (store.getUsableSpace() >> 20)
                    + " MiB left, " + (neededBytes >> 20) + " MiB needed");
        }
    }

    private void drop() throws IOException {
        Folders.delete(postgres());
        Folders.delete(kafka());
        Folders.delete(keycloak());
        Folders.delete(mail(folder));
        Files.deleteIfExists(secrets());
        Files.deleteIfExists(webhookSecrets());
        Files.deleteIfExists(reportKey());
    }

    LastRun lastRun() {
        return new LastRun(folder.resolve("run"), LAST_RUN_ENDS_WITHIN);
    }

    Path folder() {
        return folder;
    }

    /** PostgreSQL's files; its data are one level deeper. */
    Path postgres() {
        return folder.resolve("postgres");
    }

    Path kafka() {
        return folder.resolve("kafka");
    }

    Path keycloak() {
        return folder.resolve("keycloak");
    }

    Path secrets() {
        return folder.resolve("secrets.properties");
    }

    /** The secrets of the webhooks that lead to our own receiver. */
    Path webhookSecrets() {
        return folder.resolve("webhooks.properties");
    }

    /** Whom an operator keeps out, in the form that platform/web's deny list reads; every part looks at it. */
    Path denied() {
        Path denied = folder.resolve("denied.csv");
        try {
            if (!Files.exists(denied)) {
                Files.createFile(
                        denied, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(denied, """
                        # Who is kept out at once, though a token is valid. One line each, for example:
                        #   client,press-bbd,2026-12-01T00:00:00+07:00,why
                        #   user,officer
                        #   subject,<the token's sub>,<until>
                        """);
            }
            return denied;
        } catch (IOException e) {
            throw new StartException("the deny list " + denied + " cannot be made: " + e.getMessage(), e);
        }
    }

    /** The file with the key that signs reports. */
    Path reportKey() {
        return folder.resolve("report-signing.pem");
    }

    /** The e-mails that were caught. */
    static Path mail(Path folder) {
        return folder.resolve("mail");
    }

    Path logs() {
        return folder.resolve("logs");
    }

    /** A new log; the one of the last run is kept beside it. */
    Path log(String name) {
        Path log = logs().resolve(name + ".log");
        try {
            if (Files.exists(log)) {
                Files.move(log, logs().resolve(name + ".previous.log"), StandardCopyOption.REPLACE_EXISTING);
            }
            return log;
        } catch (IOException e) {
            throw new StartException("the old log " + log + " cannot be moved: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        try {
            lock.release();
            channel.close();
        } catch (IOException e) {
            throw new StartException("the lock on " + folder + " cannot be given back: " + e.getMessage(), e);
        }
    }
}
