package vn.lantoa.deploy.local;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;

import vn.lantoa.deploy.embedded.postgres.ServiceDatabase;
import vn.lantoa.deploy.embedded.process.Passwords;
import vn.lantoa.deploy.embedded.process.StartException;

/** The passwords of this data folder: made up when first asked for, kept in a file that only its owner can read. */
final class Secrets {

    private final Path file;
    private final Properties known = new Properties();

    private Secrets(Path file) {
        this.file = file;
    }

    static Secrets in(Path file) {
        Secrets secrets = new Secrets(file);
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                secrets.known.load(reader);
            } catch (IOException e) {
                throw new StartException("the passwords in " + file + " cannot be read: " + e.getMessage(), e);
            }
        }
        return secrets;
    }

    /** The password of that name. */
    synchronized String get(String name) {
        if (!known.containsKey(name)) {
            known.setProperty(name, Passwords.random());
            write();
        }
        return known.getProperty(name);
    }

    ServiceDatabase database(String name) {
        return new ServiceDatabase(name, get(name + ".owner"), get(name + ".app"));
    }

    private void write() {
        try {
            if (!Files.exists(file)) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                known.store(out, "made up by deploy/local/up for this folder");
            }
        } catch (IOException e) {
            throw new StartException("the passwords cannot be kept in " + file + ": " + e.getMessage(), e);
        }
    }
}
