package vn.lantoa.deploy.bench.proxy;

import java.io.IOException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WrkTest {

    private static final String TOLD = """
            Running 2s test @ http://127.0.0.1:40000/api/v1/plans
              1 threads and 32 connections
              Thread Stats   Avg      Stdev     Max   +/- Stdev
                Latency     1.20ms    0.50ms  20.00ms   90.00%
                Req/Sec    26.00k     1.00k   30.00k    70.00%
              Latency Distribution
                 50%  950.00us
                 75%    1.20ms
                 90%    1.80ms
                 99%    3.10ms
              52345 requests in 2.00s, 70.00MB read
            Requests/sec:  26172.50
            Transfer/sec:     35.00MB
            """;

    @Test
    void readsWhatItNeeds() throws IOException {
        assertThat(Wrk.read(TOLD)).isEqualTo(new Wrk.Result(26172.5, 52345, 0.95, 3.1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "  Non-2xx or 3xx responses: 3\n",
                "  Socket errors: connect 0, read 3, write 0, timeout 0\n",
            })
    void aRunWithRefusalsIsNoResult(String complaint) {
        assertThatThrownBy(() -> Wrk.read(TOLD + complaint)).hasMessageContaining("not every request");
    }

    @Test
    void whatIsNoResultIsSaid() {
        assertThatThrownBy(() -> Wrk.read("unable to connect")).hasMessageContaining("did not tell");
    }
}
