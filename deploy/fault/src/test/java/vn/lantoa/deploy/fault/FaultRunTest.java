package vn.lantoa.deploy.fault;

import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import vn.lantoa.deploy.fault.kill.KillTarget;

import static org.assertj.core.api.Assertions.assertThat;

class FaultRunTest {

    @Test
    void everyTargetComesBeforeAnyComesAgain() {
        Iterator<KillTarget> deck = FaultRun.deck(new Random(4));
        int size = KillTarget.values().length;

        List<KillTarget> first = Stream.generate(deck::next).limit(size).toList();
        List<KillTarget> second = Stream.generate(deck::next).limit(size).toList();

        assertThat(first).containsExactlyInAnyOrder(KillTarget.values());
        assertThat(second).containsExactlyInAnyOrder(KillTarget.values()).isNotEqualTo(first);
    }

    @Test
    void theSeedChoosesTheOrder() {
        Iterator<KillTarget> one = FaultRun.deck(new Random(4));
        Iterator<KillTarget> same = FaultRun.deck(new Random(4));

        assertThat(Stream.generate(one::next).limit(30).toList())
                .isEqualTo(Stream.generate(same::next).limit(30).toList());
    }
}
