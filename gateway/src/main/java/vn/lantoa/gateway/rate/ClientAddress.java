package vn.lantoa.gateway.rate;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;

import org.jspecify.annotations.Nullable;

/**
 * The caller behind a network address, for rate limits: an IPv4 address is one caller, an IPv6 network (/64) is one
 * caller.
 */
final class ClientAddress {

    private static final int NETWORK_BYTES = 8;

    private ClientAddress() {}

    /** @param address a literal one; anything else is returned as it is, null as empty, and no name is looked up */
    static String of(@Nullable String address) {
        if (address == null) {
            return "";
        }
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            int scope = address.indexOf('%');
            byte[] bytes = InetAddress.getByName(scope < 0 ? address : address.substring(0, scope))
                    .getAddress();
            // an IPv4-mapped IPv6 address gives four bytes
            return bytes.length <= NETWORK_BYTES
                    ? InetAddress.getByAddress(bytes).getHostAddress()
                    : HexFormat.of().formatHex(bytes, 0, NETWORK_BYTES);
        } catch (UnknownHostException noAddress) {
            return address;
        }
    }
}
