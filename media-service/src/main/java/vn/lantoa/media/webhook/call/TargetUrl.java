package vn.lantoa.media.webhook.call;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

import io.netty.util.NetUtil;

import vn.lantoa.platform.web.address.WebAddress;

/**
 * The address of a webhook: http or https, without user, password and fragment. A host that ends in a number is an IPv4
 * address in four decimal parts, or none.
 *
 * @param uri whole
 */
public record TargetUrl(URI uri) {

    private static final Pattern ENDS_IN_NUMBER = Pattern.compile("(?i)(.*\\.)?(\\d+|0x[0-9a-f]*)");
    private static final int HTTPS_PORT = 443;
    private static final int HTTP_PORT = 80;
    private static final int LAST_PORT = 65_535;

    /** The address that a text is; empty where it is none. */
    public static Optional<TargetUrl> of(String text) {
        return WebAddress.of(text).flatMap(TargetUrl::parsed).filter(TargetUrl::isWhole);
    }

    private static Optional<TargetUrl> parsed(String text) {
        try {
            return Optional.of(new TargetUrl(new URI(text)));
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }

    private boolean isWhole() {
        return uri.getHost() != null
                && uri.getRawUserInfo() == null
                && uri.getRawFragment() == null
                && port() > 0
                && port() <= LAST_PORT
                && (literal().isPresent()
                        ? !isMapped()
                        : !ENDS_IN_NUMBER.matcher(host()).matches());
    }

    public String text() {
        return uri.toASCIIString();
    }

    public boolean isSecure() {
        return uri.getScheme().equals("https");
    }

    /** Its name or address, without the brackets of IPv6 and the dot of the root. */
    public String host() {
        return uri.getHost().replaceAll("^\\[|]$|\\.$", "");
    }

    public int port() {
        int usual = isSecure() ? HTTPS_PORT : HTTP_PORT;
        return uri.getPort() == -1 ? usual : uri.getPort();
    }

    /** What the header {@code Host} says. */
    String authority() {
        return uri.getPort() == -1 ? uri.getHost() : uri.getHost() + ":" + uri.getPort();
    }

    /** What is asked for: path and query. */
    String path() {
        URI ascii = URI.create(text());
        String path = ascii.getRawPath().isEmpty() ? "/" : ascii.getRawPath();
        return ascii.getRawQuery() == null ? path : path + "?" + ascii.getRawQuery();
    }

    /** The address, where the host is one and no name. */
    Optional<InetAddress> literal() {
        byte[] address = NetUtil.createByteArrayFromIpAddressString(host());
        try {
            return address == null ? Optional.empty() : Optional.of(InetAddress.getByAddress(address));
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whether it is an IPv4 address in the form of IPv6. */
    private boolean isMapped() {
        return host().contains(":")
                && literal().filter(Inet4Address.class::isInstance).isPresent();
    }

    /** Whether its name always means the own machine. */
    boolean isLocalName() {
        return host().equals("localhost") || host().endsWith(".localhost");
    }
}
