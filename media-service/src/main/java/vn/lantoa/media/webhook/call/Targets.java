package vn.lantoa.media.webhook.call;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.lantoa.media.webhook.WebhookConfig;
import vn.lantoa.platform.web.identity.SampleIdentities;

/**
 * Where webhooks may lead: by https to public addresses. In the profile {@code local}, and to hosts that are set, by
 * http and to private ones, too.
 */
@ApplicationScoped
public class Targets {

    private final boolean open;
    private final Set<String> privateHosts;

    @Inject
    Targets(WebhookConfig config, SampleIdentities samples) {
        this(samples.areWelcome(), config.privateHosts().orElse(Set.of()));
    }

    /**
     * The rule itself.
     *
     * @param open whether every host may be called
     * @param privateHosts each {@code host} or {@code host:port}, in any case
     */
    Targets(boolean open, Set<String> privateHosts) {
        this.open = open;
        this.privateHosts = privateHosts.stream()
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    /** Whether an address may be registered. Names are looked up at each attempt anew, and not here. */
    public boolean mayBeNamed(TargetUrl target) {
        return isOpen(target)
                || target.isSecure()
                        && !target.isLocalName()
                        && target.literal().map(PublicAddress::is).orElse(true);
    }

    /**
     * The address to connect to at this attempt. A name of which one address is private is refused whole. Blocks.
     *
     * @param turn of several addresses each has its turn
     * @return empty where it must not be called
     */
    Optional<InetAddress> resolve(TargetUrl target, int turn) throws UnknownHostException {
        if (!mayBeNamed(target)) {
            return Optional.empty();
        }
        List<InetAddress> addresses = List.of(InetAddress.getAllByName(target.host()));
        return isOpen(target) || addresses.stream().allMatch(PublicAddress::is)
                ? Optional.of(addresses.get(Math.floorMod(turn, addresses.size())))
                : Optional.empty();
    }

    private boolean isOpen(TargetUrl target) {
        String host = target.host();
        String port = ":" + target.port();
        return open
                || privateHosts.contains(host)
                || privateHosts.contains((host.contains(":") ? "[" + host + "]" : host) + port);
    }
}
