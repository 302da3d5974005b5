package vn.lantoa.deploy.system;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;

import static org.assertj.core.api.Assertions.assertThat;

/** Programs beside Java that tests need. */
final class Programs {

    private Programs() {}

    /** A developer may lack one, and the test is skipped; CI must have it. */
    static void require(String program) {
        Optional<Path> found = Stream.of(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
        if (System.getenv("CI") == null) {
            Assumptions.assumeTrue(found.isPresent(), program + " is not on the PATH; CI has it");
        }
        assertThat(found).as(program + " on the PATH, which CI must have").isPresent();
    }
}
