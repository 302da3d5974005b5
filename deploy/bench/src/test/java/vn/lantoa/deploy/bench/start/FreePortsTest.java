package vn.lantoa.deploy.bench.start;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FreePortsTest {

    @Test
    void noPortIsGivenTwiceNeitherForItselfNorForManagement() {
        FreePorts ports = new FreePorts();
        Set<Integer> all = new HashSet<>();

        for (int i = 0; i < 8; i++) {
            int port = ports.next();
            assertThat(port).isBetween(20_000, 31_000);
            assertThat(all.add(port)).isTrue();
            assertThat(all.add(port + 1_000)).isTrue();
        }
    }

    @Test
    void aPortIsPassedOverWhenItsManagementPortIsTaken() throws IOException {
        int port = new FreePorts().next();

        try (ServerSocket taken = new ServerSocket(port + 1_000, 1, InetAddress.getLoopbackAddress())) {
            assertThat(new FreePorts().next()).isNotIn(port, taken.getLocalPort());
        }
    }
}
