package vn.lantoa.deploy.embedded.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Set;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

import vn.lantoa.deploy.embedded.process.Folders;
import vn.lantoa.deploy.embedded.process.StartException;

/** The PostgreSQL programs of this machine's platform, unpacked from the archive on the class path. */
final class PostgresBinaries {

    private static final Set<PosixFilePermission> PROGRAM = PosixFilePermissions.fromString("rwxr-xr-x");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-r--r--");

    private final Path home;

    private PostgresBinaries(Path home) {
        this.home = home;
    }

    /**
     * Unpacks into a folder below {@code parent}, unless that was done before. Many processes may do so at once.
     *
     * @throws StartException when there is no archive for this platform or it cannot be unpacked
     */
    static PostgresBinaries in(Path parent) {
        String archive = archiveOf(System.getProperty("os.name"), System.getProperty("os.arch"));
        URL source = PostgresBinaries.class.getResource("/" + archive);
        if (source == null) {
            throw new StartException("no PostgreSQL for this machine: " + archive
                    + " is not on the class path; build here, so that Maven chooses the right one");
        }
        try {
            Path home = parent.toAbsolutePath().resolve(folderOf(source));
            if (!Files.exists(home)) {
                unpackAside(source, home);
            }
            return new PostgresBinaries(home);
        } catch (IOException e) {
            throw new StartException("PostgreSQL cannot be unpacked into " + parent + ": " + e.getMessage(), e);
        }
    }

    Path home() {
        return home;
    }

    String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    static String archiveOf(String system, String machine) {
        String os = system.toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        boolean arm = machine.equals("aarch64") || machine.equals("arm64");
        return "postgres-" + os + "-" + (arm ? "arm_64" : "x86_64") + ".txz";
    }

    /** Another size is another release. */
    private static String folderOf(URL source) throws IOException {
        return "postgres-" + source.openConnection().getContentLengthLong();
    }

    private static void unpackAside(URL source, Path home) throws IOException {
        Files.createDirectories(home.getParent());
        Path aside = Files.createTempDirectory(home.getParent(), "unpacking-");
        Files.setPosixFilePermissions(aside, PROGRAM);
        try (TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(source.openStream()))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, aside);
            }
        }
        try {
            Files.move(aside, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Folders.delete(aside);
            if (!Files.exists(home)) {
                throw e;
            }
        }
    }

    private static void unpack(InputStream content, TarArchiveEntry entry, Path folder) throws IOException {
        Path target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("an entry leaves the folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, target);
            Files.setPosixFilePermissions(target, (entry.getMode() & 0100) == 0 ? FILE : PROGRAM);
        }
    }
}
