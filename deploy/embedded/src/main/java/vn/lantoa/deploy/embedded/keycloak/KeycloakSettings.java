package vn.lantoa.deploy.embedded.keycloak;

import java.nio.file.Path;

import vn.lantoa.deploy.embedded.process.Passwords;

/**
 * How to run one Keycloak.
 *
 * @param installation what the Maven build of this module made: {@code deploy/embedded/target/keycloak}
 * @param data its data folder; at the first start a copy of the realm as built
 * @param port on 127.0.0.1; also the port of the issuer
 * @param managementPort on 127.0.0.1, for health
 * @param log where it writes
 * @param adminPassword of {@link #ADMIN}, who is made at the first start: whoever came first would be asked to become
 *     the administrator otherwise
 */
public record KeycloakSettings(
        Path installation, Path data, int port, int managementPort, Path log, String adminPassword) {

    /** The administrator of all realms. */
    public static final String ADMIN = "lantoa-admin";

    /** With an administrator whose password nobody knows. */
    public KeycloakSettings(Path installation, Path data, int port, int managementPort, Path log) {
        this(installation, data, port, managementPort, log, Passwords.random());
    }

    public KeycloakSettings {
        installation = installation.toAbsolutePath().normalize();
        data = data.toAbsolutePath().normalize();
        log = log.toAbsolutePath().normalize();
    }
}
