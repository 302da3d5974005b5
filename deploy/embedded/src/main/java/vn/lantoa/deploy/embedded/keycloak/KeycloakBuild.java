package vn.lantoa.deploy.embedded.keycloak;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import vn.lantoa.deploy.embedded.process.Folders;

/**
 * Part of the Maven build: {@code kc.sh build}, then the import of the realm, so that a start has neither to do.
 * Skipped when the stamp says that nothing changed.
 */
public final class KeycloakBuild {

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
        KeycloakCommand keycloak = new KeycloakCommand(home, installation.preparedData(), log);
        keycloak.run(build, Map.of());
        keycloak.run(List.of("import", "--optimized", "--file=" + realm), Map.of());
        installation.stamp(stamp);
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
