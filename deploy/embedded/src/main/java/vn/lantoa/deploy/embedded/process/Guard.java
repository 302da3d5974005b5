package vn.lantoa.deploy.embedded.process;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Puts {@code guard.sh} and a session of its own around a command. */
final class Guard {

    private static final String SCRIPT = script();

    /** Linux has setsid, macOS has perl. Without both there is no group to kill, only the process. */
    private static final List<String> IN_OWN_SESSION = onPath("setsid")
            ? List.of("setsid")
            : onPath("perl")
                    ? List.of("perl", "-e", "use POSIX; POSIX::setsid(); exec { $ARGV[0] } @ARGV or die $!")
                    : List.of();

    private Guard() {}

    static List<String> guarded(ChildCommand command) {
        List<String> words = new ArrayList<>(IN_OWN_SESSION);
        words.addAll(List.of("sh", "-c", SCRIPT, "guard"));
        words.add(command.stopSignal().name());
        words.add(Long.toString(command.stopGrace().toSeconds()));
        words.add(IN_OWN_SESSION.isEmpty() ? "single" : "group");
        words.addAll(command.command());
        return words;
    }

    static void signal(StopSignal signal, ProcessHandle process) {
        if (signal == StopSignal.TERM) {
            process.destroy();
            return;
        }
        try {
            new ProcessBuilder("kill", "-s", signal.name(), Long.toString(process.pid()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException("kill -s " + signal, e);
        }
    }

    static boolean onPath(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static String script() {
        try (InputStream in = Guard.class.getResourceAsStream("guard.sh")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("guard.sh", e);
        }
    }
}
