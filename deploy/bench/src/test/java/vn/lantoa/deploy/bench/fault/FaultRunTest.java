package vn.lantoa.deploy.bench.fault;

import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FaultRunTest {

    @Test
    void everyTargetComesBeforeAnyComesAgain() {
        Iterator<Target> deck = FaultRun.deck(new Random(4));
        int size = Target.values().length;

        List<Target> first = Stream.generate(deck::next).limit(size).toList();
        List<Target> second = Stream.generate(deck::next).limit(size).toList();

        assertThat(first).containsExactlyInAnyOrder(Target.values());
        assertThat(second).containsExactlyInAnyOrder(Target.values()).isNotEqualTo(first);
    }

    @Test
    void theSeedChoosesTheOrder() {
        Iterator<Target> one = FaultRun.deck(new Random(4));
        Iterator<Target> same = FaultRun.deck(new Random(4));

        assertThat(Stream.generate(one::next).limit(30).toList())
                .isEqualTo(Stream.generate(same::next).limit(30).toList());
    }
}
