package vn.lantoa.platform.data.messaging;

/** Runs work in a transaction of its own, and throws what stopped the work or its commit. */
@FunctionalInterface
public interface Transactions {

    void run(Runnable work);
}
