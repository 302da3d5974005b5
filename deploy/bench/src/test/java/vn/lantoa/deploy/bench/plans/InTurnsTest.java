package vn.lantoa.deploy.bench.plans;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class InTurnsTest {

    private final List<String> order = new ArrayList<>();

    @Test
    void whoGoesFirstChangesFromSampleToSample() throws IOException, SQLException {
        InTurns turns = new InTurns(0);
        add(turns);
        add(turns);
        add(turns);

        assertThat(order).containsExactly("service", "sql", "sql", "service", "service", "sql");
        assertThat(turns.ours().millisAt(1)).isEqualTo(2);
        assertThat(turns.bare().millisAt(1)).isEqualTo(1);
        assertThat(turns.bare().count()).isEqualTo(3);
    }

    @Test
    void oneSampleARoundTakesTurnsToo() throws IOException, SQLException {
        add(new InTurns(1));
        add(new InTurns(2));

        assertThat(order).containsExactly("sql", "service", "service", "sql");
    }

    private void add(InTurns turns) throws IOException, SQLException {
        turns.add(() -> taken("service", 2_000_000), () -> taken("sql", 1_000_000));
    }

    private long taken(String who, long nanos) {
        order.add(who);
        return nanos;
    }
}
