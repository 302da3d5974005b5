package vn.lantoa.deploy.embedded.keycloak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import vn.lantoa.deploy.embedded.process.StartException;

/** Keycloak as unpacked and built by Maven, and its data folder with the realm in it. */
record KeycloakInstallation(Path folder) {

    private static final String STAMP = "built-from";

    /** The unpacked distribution, whatever its version. */
    Path home() {
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> homes = entries.filter(entry -> Files.isRegularFile(entry.resolve("lib/quarkus-run.jar")))
                    .toList();
            if (homes.size() != 1) {
                throw new StartException(homes.size() + " Keycloaks in " + folder + ": build deploy/embedded afresh");
            }
            return homes.get(0);
        } catch (IOException e) {
            throw new StartException(
                    "Keycloak is not built: there is nothing in " + folder + "; build deploy/embedded first", e);
        }
    }

    /** Data with the realm, to be copied; it lies beside the stamp of what it was made from. */
    Path preparedData() {
        return folder.resolve("data");
    }

    /** What this was built from, or "" when it is not (wholly) built. */
    String stamp() {
        return stampIn(preparedData());
    }

    static String stampIn(Path data) {
        try {
            Path stamp = data.resolve(STAMP);
            return Files.exists(stamp) ? Files.readString(stamp) : "";
        } catch (IOException e) {
            throw new StartException("unreadable: " + data.resolve(STAMP), e);
        }
    }

    void stamp(String stamp) throws IOException {
        Files.writeString(preparedData().resolve(STAMP), stamp);
    }

    void requireBuilt() {
        if (stamp().isEmpty()) {
            throw new StartException(
                    "Keycloak is not built: " + folder + " is not complete; build deploy/embedded first");
        }
    }

    /** The URL of the database in a data folder. */
    static String databaseIn(Path data) {
        return "jdbc:h2:file:" + data.resolve("h2").resolve("keycloakdb")
                + ";NON_KEYWORDS=VALUE;DB_CLOSE_ON_EXIT=FALSE";
    }
}
