package vn.lantoa.deploy.embedded.postgres;

import java.nio.file.Path;

/** A program that starts PostgreSQL and stays: for the tests to kill. Arguments: data, port, password, programs. */
final class PostgresMain {

    private PostgresMain() {}

    public static void main(String[] arguments) {
        Path data = Path.of(arguments[0]);
        PostgresServer server = PostgresServer.start(new PostgresSettings(
                data,
                Integer.parseInt(arguments[1]),
                arguments[2],
                data.resolveSibling("postgres.log"),
                Path.of(arguments[3]),
                false));
        System.out.println("ready " + server.process().pid());
        server.process().onExit().join();
    }
}
