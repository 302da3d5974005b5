package vn.lantoa.deploy.bench.plans;

import java.io.IOException;
import java.sql.SQLException;

import vn.lantoa.deploy.bench.measure.Latencies;

/** One thing done by the service and by bare SQL; who goes first changes from sample to sample. */
final class InTurns {

    private final int before;
    private final Latencies ours = new Latencies();
    private final Latencies bare = new Latencies();

    /** @param before how many samples of it there were: what has one of them in each round takes turns too */
    InTurns(int before) {
        this.before = before;
    }

    /** One of the two that are measured. */
    interface Side {

        /** Does the thing once, and says how long that took, in nanoseconds. */
        long take() throws IOException, SQLException;
    }

    /** Measures both once; which goes first changes from call to call. */
    void add(Side service, Side sql) throws IOException, SQLException {
        if ((before + ours.count()) % 2 == 0) {
            ours.add(service.take());
            bare.add(sql.take());
        } else {
            bare.add(sql.take());
            ours.add(service.take());
        }
    }

    Latencies ours() {
        return ours;
    }

    Latencies bare() {
        return bare;
    }
}
