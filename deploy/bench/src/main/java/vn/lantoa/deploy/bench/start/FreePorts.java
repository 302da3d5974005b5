package vn.lantoa.deploy.bench.start;

import java.util.HashSet;
import java.util.Set;

import vn.lantoa.deploy.embedded.process.Ports;

/**
 * Ports for {@code up}, whose parts open them only after seconds: below those that Linux gives to clients, one of which
 * could take a port meanwhile. The management port, 1000 higher, is free too.
 */
final class FreePorts {

    private static final int FIRST = 20_000;
    private static final int LAST = 31_000;
    private static final int MANAGEMENT_OFFSET = 1_000;

    private final Set<Integer> given = new HashSet<>();
    private int candidate = FIRST;

    /** One that was not given before. */
    int next() {
        while (!(take(candidate) && take(candidate + MANAGEMENT_OFFSET))) {
            candidate++;
            if (candidate > LAST) {
                throw new IllegalStateException("no free ports between " + FIRST + " and " + LAST);
            }
        }
        return candidate++;
    }

    private boolean take(int port) {
        return Ports.isFree(port) && given.add(port);
    }
}
