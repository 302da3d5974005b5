package vn.lantoa.deploy.embedded.kafka;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import vn.lantoa.deploy.embedded.process.JavaCommand;
import vn.lantoa.deploy.embedded.process.StartException;

/**
 * The Kafka broker as Maven copied it, and how to run its programs in a small JVM that logs what matters to standard
 * output.
 */
record KafkaInstallation(Path folder) {

    private static final List<String> JAVA_OPTIONS = List.of(
            "-Xms64m",
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:MaxMetaspaceSize=128m",
            "-XX:ReservedCodeCacheSize=48m",
            "-XX:MaxDirectMemorySize=64m",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dfile.encoding=UTF-8",
            "-Djava.net.preferIPv4Stack=true",
            "-Djava.awt.headless=true",
            "-Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory",
            "-Dorg.slf4j.simpleLogger.logFile=System.out",
            "-Dorg.slf4j.simpleLogger.showDateTime=true",
            "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSXXX",
            "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
            "-Dorg.slf4j.simpleLogger.log.kafka.server.KafkaRaftServer=info");

    /** @throws StartException when the jars are not there */
    void requireBuilt() {
        if (jars().isEmpty()) {
            throw new StartException(
                    "Kafka is not built: there are no jars in " + folder + "; build deploy/embedded first");
        }
    }

    /** The program of the broker's jars with these arguments. */
    List<String> command(String main, String... arguments) {
        List<String> program =
                new ArrayList<>(List.of("-cp", folder.resolve("*").toString(), main));
        program.addAll(List.of(arguments));
        return JavaCommand.of(JAVA_OPTIONS, program);
    }

    private List<Path> jars() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> entry.toString().endsWith(".jar")).toList();
        } catch (IOException e) {
            throw new StartException("the jars of Kafka in " + folder + " cannot be listed: " + e.getMessage(), e);
        }
    }
}
