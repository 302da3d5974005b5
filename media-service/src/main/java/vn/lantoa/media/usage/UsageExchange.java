package vn.lantoa.media.usage;

import java.util.List;
import java.util.UUID;

/**
 * What a process adds to the stored usage at once. One that failed is sent again as it was, because it may have been
 * committed for all that: it is added once.
 *
 * @param process its id, another one after each start
 * @param number which exchange of the process it is, from 1
 */
record UsageExchange(UUID process, long number, List<UsageTable.Counted> counted) {

    UsageExchange {
        counted = List.copyOf(counted);
    }
}
