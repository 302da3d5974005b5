package vn.lantoa.deploy.bench.measure;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ProcessTreeTest {

    @Test
    void readsOwnTimeAndThatOfEndedChildrenWhateverTheNameIs() {
        String stat = "42 (a (strange) name) S 1 42 42 0 -1 4194560 100 0 0 0 250 50 30 20 20 0 1 0 100 1 1";

        assertThat(ProcessTree.ticksIn(stat)).isEqualTo(350);
    }

    @Test
    void workIsSeen() throws Exception {
        ProcessTree we = ProcessTree.of(ProcessHandle.current().pid());
        long before = we.cpuMicros();
        Process busy = new ProcessBuilder("sh", "-c", "i=0; while [ $i -lt 200000 ]; do i=$((i+1)); done").start();
        busy.waitFor();

        assertThat(we.cpuMicros() - before).isGreaterThan(20_000);
    }

    @Test
    void aProcessThatIsGoneHasUsedNothing() throws Exception {
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();

        assertThat(ProcessTree.of(gone.pid()).cpuMicros()).isZero();
    }
}
