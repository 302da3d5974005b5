package vn.lantoa.platform.web.token;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.jose4j.jwt.JwtClaims;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DenyListTest {

    @TempDir
    Path folder;

    private final MovableClock clock = new MovableClock();
    private Path file;
    private DenyList list;

    @BeforeEach
    void set() {
        file = folder.resolve("denied.csv");
        list = new DenyList(IdentityConfigs.with(Map.of("lantoa.identity.denied", file.toString())), clock);
    }

    private void write(String... lines) throws IOException {
        Files.write(file, List.of(lines));
        list.read();
    }

    private boolean isOut(String claim, String value) {
        JwtClaims claims = new JwtClaims();
        claims.setClaim(claim, value);
        return list.includes(claims);
    }

    @Test
    void aClientASubjectAndAUserAreKeptOut() throws IOException {
        write("# who is out", "client,press-bbd", "Subject, b7a7 ,", "user,officer,,left the house");

        assertThat(isOut("azp", "press-bbd")).isTrue();
        assertThat(isOut("sub", "b7a7")).isTrue();
        assertThat(isOut("preferred_username", "officer")).isTrue();
        assertThat(isOut("sub", "press-bbd")).isFalse();
        assertThat(isOut("azp", "press-btv")).isFalse();
    }

    @Test
    void theTimeIsTheEnd() throws IOException {
        write("client,press-bbd," + clock.instant().plusSeconds(60));
        assertThat(isOut("azp", "press-bbd")).isTrue();

        clock.pass(Duration.ofSeconds(60));
        assertThat(isOut("azp", "press-bbd")).isFalse();
    }

    @Test
    void theLaterOfTwoEndsHolds() throws IOException {
        write(
                "client,a," + clock.instant().plusSeconds(60),
                "client,a," + clock.instant().plusSeconds(10));

        clock.pass(Duration.ofSeconds(30));
        assertThat(isOut("azp", "a")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tomorrow", "2026-12-01", "2026-12-01T00:00:00"})
    void inDoubtSomebodyStaysOut(String time) throws IOException {
        write("client,press-bbd," + time);
        clock.pass(Duration.ofDays(4_000));

        assertThat(isOut("azp", "press-bbd")).isTrue();
    }

    @Test
    void whoIsTakenFromTheListIsInAgain() throws IOException {
        write("client,press-bbd");
        write();

        assertThat(isOut("azp", "press-bbd")).isFalse();
    }

    @Test
    void aFileThatGoesLeavesTheListInForce() throws IOException {
        write("client,press-bbd");
        Files.delete(file);

        assertThat(list.read()).isFalse();
        assertThat(isOut("azp", "press-bbd")).isTrue();
    }

    @Test
    void aLineThatNamesNobodyKeepsNobodyOut() throws IOException {
        write("everybody", "role,viewer", "client,", "client,press-bbd");

        assertThat(isOut("azp", "press-bbd")).isTrue();
        assertThat(isOut("azp", "")).isFalse();
    }
}
