package vn.lantoa.deploy.local.system;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import vn.lantoa.platform.testing.token.Identity;

import static org.assertj.core.api.Assertions.assertThat;

/** The twelve cases that partners run, run here as a partner runs them. */
@SystemTest
class ConformanceIT {

    private static final Path SCRIPT = Path.of("../../../media-service/conformance/run");

    @Test
    void allTwelveCasesPass() throws IOException, InterruptedException {
        Programs.require("curl");
        ProcessBuilder builder =
                new ProcessBuilder(SCRIPT.toAbsolutePath().normalize().toString()).redirectErrorStream(true);
        builder.environment().put("LANTOA_URL", Stack.running().gateway().toString());
        builder.environment().put("LANTOA_TOKEN", Tokens.of(Identity.PRESS_VNBD));
        Process script = builder.start();
        String out = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(script.waitFor()).as(out).isZero();
        assertThat(out.lines().filter(line -> line.contains("passed  ")))
                .as(out)
                .hasSize(12);
        assertThat(out).endsWith("12 of 12 passed\n");
    }
}
