package vn.lantoa.deploy.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

import vn.lantoa.deploy.embedded.process.ChildProcess;
import vn.lantoa.deploy.embedded.process.Folders;
import vn.lantoa.deploy.embedded.process.StartException;

/**
 * Which processes the last run on this data folder had. After a kill -9 they are being stopped by their guards and
 * still hold their ports for a moment, which is no reason to refuse the next run.
 */
final class LastRun {

    private static final Duration SAME_START = Duration.ofSeconds(2);

    private final Path folder;
    private final Duration patience;

    LastRun(Path folder, Duration patience) {
        this.folder = folder;
        this.patience = patience;
    }

    /** @throws StartException when the note cannot be written */
    void remember(ChildProcess process) {
        Optional<Instant> start =
                ProcessHandle.of(process.pid()).flatMap(handle -> handle.info().startInstant());
        if (start.isEmpty()) {
            return;
        }
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(process.name()), process.pid() + " " + start.get());
        } catch (IOException e) {
            throw new StartException("the process of " + process.name() + " cannot be noted in " + folder, e);
        }
    }

    /** @throws StartException when one of them does not end in time */
    void awaitEnd() {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> notes = Files.list(folder)) {
            for (Path note : notes.toList()) {
                processOf(Files.readString(note)).ifPresent(process -> awaitEnd(note.getFileName(), process));
            }
            Folders.delete(folder);
        } catch (IOException e) {
            throw new StartException(
                    "the notes of the last run in " + folder + " cannot be read: " + e.getMessage(), e);
        }
    }

    private void awaitEnd(Path name, ProcessHandle process) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new StartException(
                    name + " of the last run (process " + process.pid() + ") does not end: kill it first", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartException("interrupted while the last run ends", e);
        }
    }

    /** The process of a note, unless its number belongs to another by now. */
    private static Optional<ProcessHandle> processOf(String note) {
        String[] words = note.strip().split(" ");
        if (words.length != 2) {
            return Optional.empty();
        }
        Instant start = Instant.parse(words[1]);
        return ProcessHandle.of(Long.parseLong(words[0])).filter(process -> process.info()
                .startInstant()
                .filter(then -> Duration.between(start, then).abs().compareTo(SAME_START) < 0)
                .isPresent());
    }
}
