package vn.lantoa.deploy.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.lantoa.deploy.embedded.process.StartException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DataFolderTest {

    @TempDir
    Path folder;

    @Test
    void isForOneRunAtATime() {
        try (DataFolder first = DataFolder.open(folder, false)) {
            assertThatThrownBy(() -> DataFolder.open(folder, true))
                    .isInstanceOf(StartException.class)
                    .hasMessageContaining("another run uses the data folder " + folder);
            assertThat(first.folder()).isEqualTo(folder);
        }
        assertThatCode(() -> DataFolder.open(folder, false).close()).doesNotThrowAnyException();
    }

    @Test
    void refusesAFullDiskAndLetsGo() {
        assertThatThrownBy(() -> DataFolder.open(folder, false, Long.MAX_VALUE))
                .isInstanceOf(StartException.class)
                .hasMessageContaining("the disk of " + folder + " is full");
        assertThatCode(() -> DataFolder.open(folder, false).close()).doesNotThrowAnyException();
    }

    @Test
    void whatTellsOfPeopleIsItsOwnersAlone() throws IOException {
        try (DataFolder data = DataFolder.open(folder, false)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.logs())))
                    .isEqualTo("rwx------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.denied())))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void keepsPasswordsUntilItIsFresh() throws IOException {
        String password;
        try (DataFolder data = DataFolder.open(folder, false)) {
            password = Secrets.in(data.secrets()).get("postgres");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.secrets())))
                    .isEqualTo("rw-------");
        }
        try (DataFolder data = DataFolder.open(folder, false)) {
            assertThat(Secrets.in(data.secrets()).get("postgres")).isEqualTo(password);
        }
        try (DataFolder data = DataFolder.open(folder, true)) {
            assertThat(Secrets.in(data.secrets()).get("postgres")).isNotEqualTo(password);
        }
    }

    @Test
    void keepsTheLogOfTheLastRun() throws IOException {
        try (DataFolder data = DataFolder.open(folder, false)) {
            Files.writeString(data.log("task"), "yesterday");
            Path log = data.log("task");

            assertThat(log).doesNotExist();
            assertThat(data.logs().resolve("task.previous.log")).hasContent("yesterday");
        }
    }

    @Test
    void waitsForProcessesOfTheLastRunButNotForStrangers() throws IOException {
        Path notes = Files.createDirectories(folder.resolve("run"));
        ProcessHandle other = ProcessHandle.current().parent().orElseThrow();
        Files.writeString(
                notes.resolve("task"),
                other.pid() + " " + other.info().startInstant().orElseThrow());
        assertThatThrownBy(() -> new LastRun(notes, Duration.ofMillis(50)).awaitEnd())
                .isInstanceOf(StartException.class)
                .hasMessageContaining("task of the last run (process " + other.pid() + ") does not end");

        Files.writeString(notes.resolve("task"), other.pid() + " 2001-01-01T00:00:00Z");
        new LastRun(notes, Duration.ofMillis(50)).awaitEnd();

        assertThat(notes).doesNotExist();
    }
}
