package vn.lantoa.deploy.embedded.keycloak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;

import vn.lantoa.deploy.embedded.process.Folders;
import vn.lantoa.deploy.embedded.process.StartException;

/**
 * The data folder of one Keycloak: the realm as it was built, and an administrator of its own. Keycloak itself makes
 * the administrator of its environment only where there is no realm yet, and ours has been imported by then.
 */
record KeycloakData(KeycloakInstallation installation, KeycloakSettings settings) {

    private static final String PASSWORD = "LANTOA_ADMIN_PASSWORD";

    /** Says that there is an administrator: data of older versions have none. */
    private static final String MARK = "has-administrator";

    /**
     * Makes what is missing; does nothing at the second start. New data appear whole or not at all. An administrator
     * who is there already keeps the password.
     *
     * @throws StartException when that is impossible
     */
    void prepare() {
        try {
            if (!Files.exists(settings.data())) {
                create();
            } else if (!Files.exists(settings.data().resolve(MARK))) {
                addAdministrator(settings.data());
            }
        } catch (IOException e) {
            throw new StartException("the realm cannot be copied to " + settings.data() + ": " + e.getMessage(), e);
        }
    }

    private void create() throws IOException {
        Path unfinished = settings.data().resolveSibling(settings.data().getFileName() + ".unfinished");
        Folders.delete(unfinished);
        Folders.copy(installation.preparedData(), unfinished);
        Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString("rwx------"));
        addAdministrator(unfinished);
        Files.move(unfinished, settings.data());
    }

    private void addAdministrator(Path data) throws IOException {
        List<String> arguments = List.of(
                "bootstrap-admin",
                "user",
                "--optimized",
                "--no-prompt",
                "--username=" + KeycloakSettings.ADMIN,
                "--password:env=" + PASSWORD);
        new KeycloakCommand(installation.home(), data, settings.log())
                .run(
                        arguments,
                        Map.of(
                                PASSWORD,
                                settings.adminPassword(),
                                "KC_HTTP_MANAGEMENT_PORT",
                                Integer.toString(settings.managementPort())));
        Files.createFile(data.resolve(MARK));
    }
}
