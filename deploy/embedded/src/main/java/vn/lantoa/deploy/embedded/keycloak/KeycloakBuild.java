package vn.lantoa.deploy.embedded.keycloak;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import vn.lantoa.deploy.embedded.process.ChildCommand;
import vn.lantoa.deploy.embedded.process.ChildProcess;
import vn.lantoa.deploy.embedded.process.Folders;
import vn.lantoa.deploy.embedded.process.LogTail;
import vn.lantoa.deploy.embedded.process.StartException;

/**
 * Part of the Maven build: {@code kc.sh build}, then the import of the realm, so that a start has neither to do.
 * Skipped when the stamp says that nothing changed.
 */
public final class KeycloakBuild {

    private static final Duration TAKES_AT_MOST = Duration.ofMinutes(5);

    /** What nobody here uses costs a little time at every start, and some of it is attack surface. */
    private static final List<String> OPTIONS = List.of(
            "--db=dev-file",
            "--health-enabled=true",
            "--metrics-enabled=true",
            "--features-disabled=account,account-api,ciba,device-flow,docker,impersonation,identity-brokering-api,"
                    + "kerberos,organization,twitter-broker,user-event-metrics,workflows");

    private final KeycloakInstallation installation;
    private final Path realm;
    private final Path log;

    private KeycloakBuild(Path folder, Path realm) {
        this.installation = new KeycloakInstallation(folder);
        this.realm = realm;
        this.log = folder.resolve("build.log");
    }

    /** Arguments: the folder with the unpacked distribution, the realm file. */
    public static void main(String[] arguments) throws IOException {
        new KeycloakBuild(
                        Path.of(arguments[0]).toAbsolutePath(),
                        Path.of(arguments[1]).toAbsolutePath())
                .run();
    }

    private void run() throws IOException {
        Path home = installation.home();
        String stamp = stampOf(home);
        if (installation.stamp().equals(stamp)) {
            return;
        }
        Folders.delete(installation.preparedData());
        Files.createDirectories(installation.preparedData());
        Files.deleteIfExists(log);
        List<String> build = new ArrayList<>(List.of("build"));
        build.addAll(OPTIONS);
        keycloak(home, build);
        keycloak(home, List.of("import", "--optimized", "--file=" + realm));
        installation.stamp(stamp);
    }

    private void keycloak(Path home, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(home.resolve("bin/kc.sh").toString()));
        command.addAll(arguments);
        Map<String, String> environment = Map.of(
                "JAVA_HOME", System.getProperty("java.home"),
                "KC_CACHE", "local",
                "KC_DB_URL", KeycloakInstallation.databaseIn(installation.preparedData()));
        try (ChildProcess process =
                ChildProcess.start(ChildCommand.of("kc.sh " + arguments.get(0), command, environment, home, log))) {
            if (!process.endsWithin(TAKES_AT_MOST)) {
                throw new StartException(process.name() + " takes too long; its log is " + log, LogTail.of(log, 10));
            }
            if (process.onExit().join() != 0) {
                throw new StartException(process.name() + " failed; its log is " + log, LogTail.of(log, 20));
            }
        }
    }

    private String stampOf(Path home) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(Files.readAllBytes(realm));
            digest.update((home.getFileName() + String.join(" ", OPTIONS)).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
