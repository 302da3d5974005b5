package vn.lantoa.deploy.embedded.process;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A command that runs the Java which runs us. */
public final class JavaCommand {

    private JavaCommand() {}

    public static List<String> of(List<String> options, List<String> program) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return Stream.of(List.of(java), options, program).flatMap(List::stream).toList();
    }
}
