package vn.lantoa.gateway.route;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;

/** The services behind the gateway, by name. */
@ConfigMapping(prefix = "lantoa.gateway.services")
public interface ServicesConfig {

    @WithParentName
    Map<String, ServiceConfig> all();

    /** One service. */
    interface ServiceConfig {

        /** Where it answers; absent where it is not installed. */
        Optional<URI> url();

        /** Where its readiness is read. */
        Optional<URI> managementUrl();

        /** The first path segments under {@code /api/v1} that it owns. */
        List<String> segments();
    }
}
