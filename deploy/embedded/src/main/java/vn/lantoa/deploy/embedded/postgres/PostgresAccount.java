package vn.lantoa.deploy.embedded.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.sun.security.auth.module.UnixSystem;

import vn.lantoa.deploy.embedded.process.StartException;

/** Who PostgreSQL runs as, because it refuses root. */
enum PostgresAccount {
    /** The ordinary user who asks for it. */
    OURSELVES(List.of()),
    /** Root, seen from a user namespace in which it is nobody and has no rights but to its own files. */
    NAMESPACE(List.of("unshare", "-U")),
    /** For root where namespaces are forbidden, as in most containers: another user, to whom the data is given. */
    NOBODY(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));

    private static final int NOBODYS_ID = 65534;

    private final List<String> prefix;

    PostgresAccount(List<String> prefix) {
        this.prefix = prefix;
    }

    /**
     * The account for this data folder: its owner if it exists, else what this machine allows.
     *
     * @throws StartException when we are root and there is no way to be anybody else
     */
    static PostgresAccount forData(Path data) {
        if (new UnixSystem().getUid() != 0) {
            return OURSELVES;
        }
        boolean namespaceMayOwn = !Files.exists(data) || ownerOf(data) == 0;
        return Stream.of(NAMESPACE, NOBODY)
                .filter(account -> account != NAMESPACE || namespaceMayOwn)
                .filter(account -> account.can("true"))
                .findFirst()
                .orElseThrow(
                        () -> new StartException("PostgreSQL refuses to run as root, and neither unshare -U nor setpriv"
                                + " works here: run this as an ordinary user"));
    }

    /** The command, run by this account. */
    List<String> wrap(List<String> command) {
        return Stream.concat(prefix.stream(), command.stream()).toList();
    }

    /** Gives a file or folder (without what is in it) to this account. */
    void give(Path path) throws IOException {
        if (this == NOBODY) {
            Files.setAttribute(path, "unix:uid", NOBODYS_ID);
            Files.setAttribute(path, "unix:gid", NOBODYS_ID);
        }
    }

    /** @throws StartException when a folder above the programs or the data is closed to this account */
    void requireAccess(String program, Path folder) {
        if (!can("test", "-x", program) || !can("test", "-w", folder.toString())) {
            throw new StartException(
                    "PostgreSQL refuses to run as root, user namespaces are not allowed here, and the user nobody"
                            + " cannot reach " + program + " or " + folder
                            + ": run this as an ordinary user or in an open folder");
        }
    }

    private boolean can(String... command) {
        try {
            return new ProcessBuilder(wrap(List.of(command)))
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartException("interrupted while looking for an account for PostgreSQL", e);
        }
    }

    private static int ownerOf(Path path) {
        try {
            return (int) Files.getAttribute(path, "unix:uid", LinkOption.NOFOLLOW_LINKS);
        } catch (IOException e) {
            throw new StartException("the owner of " + path + " cannot be read: " + e.getMessage(), e);
        }
    }
}
