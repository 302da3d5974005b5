package vn.lantoa.deploy.embedded.keycloak;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.lantoa.deploy.embedded.process.ChildCommand;
import vn.lantoa.deploy.embedded.process.ChildProcess;
import vn.lantoa.deploy.embedded.process.LogTail;
import vn.lantoa.deploy.embedded.process.StartException;

/**
 * Runs commands of {@code kc.sh} to their end, one after the other.
 *
 * @param home of Keycloak
 * @param data on which they work
 * @param log where they write
 */
record KeycloakCommand(Path home, Path data, Path log) {

    private static final Duration TAKES_AT_MOST = Duration.ofMinutes(5);

    /**
     * @param more added to the environment
     * @throws StartException when it fails, or does not end
     */
    void run(List<String> arguments, Map<String, String> more) {
        List<String> command = new ArrayList<>(List.of(home.resolve("bin/kc.sh").toString()));
        command.addAll(arguments);
        Map<String, String> environment = new HashMap<>(more);
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1");
        environment.put("KC_CACHE", "local");
        environment.put("KC_HTTP_MANAGEMENT_HOST", "127.0.0.1");
        environment.put("KC_DB_URL", KeycloakInstallation.databaseIn(data));
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
}
