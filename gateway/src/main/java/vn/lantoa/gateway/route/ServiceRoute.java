package vn.lantoa.gateway.route;

import java.net.URI;

/** An installed service and where it is. */
public record ServiceRoute(String name, URI url, URI managementUrl) {

    /** The host to connect to. */
    public String host() {
        return url.getHost();
    }

    /** The port to connect to; the scheme's own when the address names none. */
    public int port() {
        return url.getPort() != -1 ? url.getPort() : isTls() ? 443 : 80;
    }

    /** Whether connections to it are encrypted. */
    public boolean isTls() {
        return "https".equals(url.getScheme());
    }
}
