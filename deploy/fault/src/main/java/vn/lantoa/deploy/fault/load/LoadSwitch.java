package vn.lantoa.deploy.fault.load;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Tells the threads that make load whether to go on. Who rests between two calls wakes up when the load ends. */
public final class LoadSwitch {

    private final CountDownLatch end = new CountDownLatch(1);

    boolean storms() {
        return end.getCount() > 0;
    }

    public void calm() {
        end.countDown();
    }

    public void rest(Duration time) throws InterruptedException {
        end.await(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** As {@link #rest}, and also when it has ended. */
    public static void pause(Duration time) throws InterruptedException {
        new CountDownLatch(1).await(time.toMillis(), TimeUnit.MILLISECONDS);
    }
}
