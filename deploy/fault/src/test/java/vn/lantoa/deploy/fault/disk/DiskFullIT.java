package vn.lantoa.deploy.fault.disk;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

import vn.lantoa.deploy.fault.disk.SteadyClient.Seen;
import vn.lantoa.platform.testing.sweep.Sweep;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * All that the system keeps lies on a small disk of its own, which is filled to the last byte under posts and a large
 * body, and gets room again. Needs the right to mount, and fails without it where it is asked for by its name; runs
 * with {@code -Pfull}, too.
 */
@EnabledIf(value = "isAskedFor", disabledReason = "it takes minutes: -Pfull or -Dit.test=DiskFullIT runs it")
class DiskFullIT {

    private static final int MEBIBYTES = 640;
    private static final Duration SERVES_WITHIN = Duration.ofSeconds(120);

    private static FullDiskRun.Outcome outcome;

    static boolean isAskedFor() {
        return Sweep.ofThisRun().all() || isNamed();
    }

    private static boolean isNamed() {
        return System.getProperty("it.test", "").contains(DiskFullIT.class.getSimpleName());
    }

    @BeforeAll
    static void fillTheDisk() throws IOException, InterruptedException {
        Path target = Path.of("target", "disk-full");
        try (SmallDisk disk = SmallDisk.mount(target.resolve("mount"), MEBIBYTES)) {
            outcome = new FullDiskRun(disk, target).run();
        } catch (SmallDisk.NotAllowedException e) {
            String reason = "DiskFullIT did NOT run: it has to mount a tmpfs, and may not: " + e.getMessage();
            System.out.println(reason);
            assertThat(isNamed()).as(reason).isFalse();
            Assumptions.abort(reason);
        }
    }

    @Test
    void beforeAllIsWell() {
        assertThat(outcome.before()).isNotEmpty().allMatch(Seen::isGood);
    }

    @Test
    void whileItIsFullPostsAreTakenOrPutOff() {
        assertThat(outcome.full())
                .filteredOn(seen -> seen.what().equals("POST"))
                .extracting(Seen::status)
                .contains(503)
                .isSubsetOf(201, 503);
    }

    @Test
    void whileItIsFullReadsAreAnsweredOrPutOff() {
        assertThat(outcome.full())
                .filteredOn(seen -> seen.what().startsWith("GET"))
                .extracting(Seen::status)
                .isSubsetOf(200, 503);
    }

    @Test
    void eachRefusalIsAProblemThatSaysWhenToComeAgain() {
        assertThat(outcome.all())
                .allSatisfy(seen -> assertThat(seen.fault()).as("%s", seen).isEmpty());
    }

    @Test
    void whenThereIsRoomAgainItServesByItself() {
        assertThat(outcome.servedAfter()).isNotNull().isLessThan(SERVES_WITHIN);
        assertThat(outcome.signsInAfter()).isNotNull().isLessThan(SERVES_WITHIN);
        assertThat(outcome.after()).extracting(Seen::status).isSubsetOf(201, 503);
        assertThat(outcome.stillRefused()).isZero();
    }

    @Test
    void postgresHadNoRoomForItsLogButNoServiceFell() {
        assertThat(outcome.fallen()).contains("postgres").doesNotContain("gateway", "media", "reporting");
    }

    @Test
    void theLargeBodyIsAppliedToItsEnd() {
        assertThat(outcome.large().path("state").asText()).isEqualTo("ACCEPTED");
        assertThat(outcome.appliedWhenFull()).isBetween(0, FullDiskRun.LARGE - 1);
        assertThat(outcome.large().path("created").asInt()).isEqualTo(FullDiskRun.LARGE);
    }

    @Test
    void nothingIsLostDoubledOrMiscounted() {
        assertThat(outcome.findings()).isEmpty();
    }
}
