package vn.lantoa.platform.web.access;

/** Learns of every answered request. Called on the request's event loop, so it must not block. */
public interface AccessObserver {

    void answered(AccessEntry entry);
}
