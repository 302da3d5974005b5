package vn.lantoa.platform.web.body;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.lantoa.platform.web.problem.CommonProblem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

class FullDiskTest {

    private static final Path ALWAYS_FULL = Path.of("/dev/full");

    static Stream<Throwable> ofAFullDisk() {
        return Stream.of(
                catchThrowable(() -> Files.write(ALWAYS_FULL, new byte[1])),
                new FileSystemException("body.tmp", null, "No space left on device"),
                new IOException("Disk quota exceeded"));
    }

    @ParameterizedTest
    @MethodSource("ofAFullDisk")
    void whatFindsNoRoomIsPutOff(Throwable failure) {
        assertThat(new FullDisk().read(failure)).hasValueSatisfying(problem -> {
            assertThat(problem.code()).isEqualTo(CommonProblem.SERVICE_UNAVAILABLE);
            assertThat(problem.headers()).containsEntry("Retry-After", "5");
        });
    }

    @Test
    void nothingElseIs() {
        assertThat(new FullDisk().read(new IOException("the client is gone"))).isEmpty();
        assertThat(new FullDisk().read(new IOException((String) null))).isEmpty();
        assertThat(new FullDisk().read(new IOException("no field \"No space left on device\" (line: 1)")))
                .as("what a client wrote")
                .isEmpty();
        assertThat(new FullDisk().read(new IllegalStateException("No space left on device")))
                .isEmpty();
    }
}
