package vn.lantoa.deploy.bench.measure;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MemoryTest {

    @Test
    void findsTheLineAmongOthers() {
        String status = "Name:\tjava\nVmHWM:\t  900 kB\nVmRSS:\t  123456 kB\nThreads:\t7\n";

        assertThat(Memory.kibibytesIn(status, "VmRSS:")).isEqualTo(123_456);
    }

    @Test
    void aSharedPageCountsForEachInOneSumAndOnceInTheOther() {
        Memory ours = Memory.of(ProcessTree.of(ProcessHandle.current().pid()));

        assertThat(ours.residentMib()).isGreaterThan(20);
        assertThat(ours.proportional()).isPositive().isLessThanOrEqualTo(ours.resident() * 11 / 10);
    }

    @Test
    void aChildIsCountedToo() throws Exception {
        Process child = new ProcessBuilder("sleep", "30").start();
        try {
            long pid = ProcessHandle.current().pid();
            assertThat(ProcessTree.of(pid).pids()).contains(pid, child.pid());
            assertThat(Memory.of(ProcessTree.of(child.pid())).resident()).isPositive();
        } finally {
            child.destroy();
        }
    }

    @Test
    void aProcessThatIsGoneHoldsNothing() throws Exception {
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();

        assertThat(Memory.of(ProcessTree.of(gone.pid()))).isEqualTo(new Memory(0, 0));
    }
}
